package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.position.HeldRow;
import org.alongside.position.Positions;

/** The positions of one person. */
@Named
@RequestScoped
public class PersonPositionsView {
  @EJB private Positions positions;
  @Inject private PersonPage page;

  private List<HeldRow> rows;

  public List<HeldRow> getRows() {
    if (rows == null) {
      rows = positions.of(page.getId());
    }
    return rows;
  }
}
