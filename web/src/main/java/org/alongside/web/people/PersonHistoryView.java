package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.HistoryRow;
import org.alongside.people.People;

/** What was changed about one person. */
@Named
@RequestScoped
public class PersonHistoryView {
  @EJB private People people;
  @Inject private PersonPage page;

  private List<HistoryRow> rows;

  public List<HistoryRow> getRows() {
    if (rows == null) {
      rows = people.history(page.getId());
    }
    return rows;
  }
}
