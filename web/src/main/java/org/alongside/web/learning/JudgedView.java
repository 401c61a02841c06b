package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.learning.JudgedParts;
import org.alongside.learning.JudgingRow;
import org.alongside.web.shell.LocaleSource;
import org.alongside.web.shell.PagedList;

/** The practices that wait for the reader to judge them. */
@Named
@RequestScoped
public class JudgedView extends PagedList<JudgingRow> {
  @EJB private JudgedParts parts;
  @Inject private LocaleSource localeSource;

  private List<JudgingRow> shown;

  @Override
  protected int count() {
    return parts.countWaiting();
  }

  @Override
  protected List<JudgingRow> load(int first, int most) {
    return parts.waiting(first, most, localeSource.language().getLanguage());
  }

  @Override
  public boolean isFiltered() {
    return false;
  }

  /** Those of the page. */
  public List<JudgingRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** Whether others follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }
}
