package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.account.Directory;
import org.alongside.account.PersonRow;
import org.alongside.account.PersonSearch;
import org.alongside.platform.Roles;
import org.primefaces.model.LazyDataModel;

/** The list of persons; what it shows stands in its address. */
@Named
@RequestScoped
public class PersonListView {
  private static final int PAGE_SIZE = 25;

  @EJB private Directory directory;

  private String text;
  private String role;
  private int page = 1;
  private Integer total;
  private LazyDataModel<PersonRow> rows;

  /** The persons, for the table to take a page of. */
  public LazyDataModel<PersonRow> getRows() {
    if (rows == null) {
      rows = new PersonRows(directory, search(), getTotal());
    }
    return rows;
  }

  public int getPageSize() {
    return PAGE_SIZE;
  }

  /** The first row of the page that the address names. */
  public int getFirst() {
    return (getPage() - 1) * PAGE_SIZE;
  }

  /** How many there are on all pages. */
  public int getTotal() {
    if (total == null) {
      total = directory.count(search());
    }
    return total;
  }

  /** The page that the address names: never beyond the last. */
  public int getPage() {
    int last = Math.max(1, (getTotal() + PAGE_SIZE - 1) / PAGE_SIZE);
    return Math.min(Math.max(1, page), last);
  }

  public void setPage(int page) {
    this.page = page;
  }

  public List<String> getRoles() {
    return Roles.GRANTABLE;
  }

  public boolean isFiltered() {
    return text != null || role != null;
  }

  private PersonSearch search() {
    return new PersonSearch(text, role);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = Roles.GRANTABLE.contains(role) ? role : null;
  }
}
