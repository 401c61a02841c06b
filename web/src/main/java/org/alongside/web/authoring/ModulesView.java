package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.authoring.AuthoredModules;
import org.alongside.authoring.ModuleRow;
import org.alongside.authoring.ProgrammeOrders;
import org.alongside.catalogue.ProgrammeOutline;
import org.alongside.platform.Roles;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** Every module with where it stands; what the list shows stands in its address. */
@Named
@RequestScoped
public class ModulesView {
  private static final int SIZE = 50;

  @EJB private AuthoredModules modules;
  @EJB private ProgrammeOrders orders;
  @Inject private LocaleSource localeSource;

  private String text;
  private int page = 1;
  private Integer total;
  private List<ModuleRow> rows;
  private List<ProgrammeOutline> programmes;

  /** Loads them; whoever coordinates only somewhere finds nothing here. */
  public void load() {
    getRows();
  }

  /** The page that the address names. */
  public List<ModuleRow> getRows() {
    if (rows == null) {
      rows = modules.page(text, language(), (getPage() - 1) * SIZE, SIZE);
    }
    return rows;
  }

  /** Programmes, whose order is changed on a page of its own. */
  public List<ProgrammeOutline> getProgrammes() {
    if (programmes == null) {
      programmes = orders.list(language());
    }
    return programmes;
  }

  public int getTotal() {
    if (total == null) {
      total = modules.count(text, language());
    }
    return total;
  }

  /** Never beyond the last. */
  public int getPage() {
    return Math.min(Math.max(1, page), getLast());
  }

  public int getLast() {
    return Math.max(1, (getTotal() + SIZE - 1) / SIZE);
  }

  /** Whether the reader writes; an administrator looks. */
  public boolean isWriting() {
    return Faces.isUserInRole(Roles.COORDINATOR);
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  private String language() {
    return localeSource.language().getLanguage();
  }
}
