package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.People;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonSearch;
import org.alongside.platform.Roles;

/** The list of persons; what it shows stands in its address. */
@Named
@RequestScoped
public class PersonListView {
  private static final int PAGE_SIZE = 25;

  @EJB private People people;

  private String text;
  private String role;
  private int page = 1;
  private Integer total;
  private List<PersonRow> rows;

  /** One page of rows. */
  public List<PersonRow> getRows() {
    if (rows == null) {
      rows = people.list(search(), (getPage() - 1) * PAGE_SIZE, PAGE_SIZE);
    }
    return rows;
  }

  /** How many there are on all pages. */
  public int getTotal() {
    if (total == null) {
      total = people.count(search());
    }
    return total;
  }

  public int getPages() {
    return Math.max(1, (getTotal() + PAGE_SIZE - 1) / PAGE_SIZE);
  }

  /** The page shown: never beyond the last. */
  public int getPage() {
    return Math.min(Math.max(1, page), getPages());
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
