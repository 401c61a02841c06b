package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.mentoring.DriftPage;
import org.alongside.mentoring.RoleDrifts;
import org.omnifaces.cdi.Param;

/** Two minutes a week: what the reader's time went into; or their mentee's, to read. */
@Named
@RequestScoped
public class DriftView {
  @EJB private RoleDrifts drifts;
  @Inject @Param private String id;

  private DriftPage page;
  private Map<String, String> amounts;

  /** Loads it; of others it is not there. */
  public void load() {
    getAmounts();
  }

  /** Keeps what was chosen for this week. */
  public void save() {
    Map<String, Integer> said = new HashMap<>();
    getAmounts().forEach((task, amount) -> said.put(task, Integer.valueOf(amount)));
    drifts.save(getPage().week(), said);
    page = null;
    Told.here("saved");
  }

  public DriftPage getPage() {
    if (page == null) {
      page =
          id == null || id.isBlank()
              ? drifts.mine(Told.language())
              : drifts.of(id, Told.language());
    }
    return page;
  }

  /** By task, as the form has them. */
  public Map<String, String> getAmounts() {
    if (amounts == null) {
      amounts = new HashMap<>();
      getPage().tasks().forEach(t -> amounts.put(t.id(), String.valueOf(t.amount())));
    }
    return amounts;
  }

  public List<String> getChoices() {
    return List.of("0", "1", "2", "4");
  }

  public String getId() {
    return id;
  }
}
