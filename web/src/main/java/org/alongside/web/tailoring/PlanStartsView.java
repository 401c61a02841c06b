package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.alongside.tailoring.PlanStarts;
import org.alongside.tailoring.StartQueue;
import org.alongside.tailoring.StartRow;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.PagedList;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** People who have not begun; what of, stands in the address. */
@Named
@RequestScoped
public class PlanStartsView extends PagedList<StartRow> {
  @EJB private PlanStarts starts;
  @Inject @Param private String part;

  private List<StartRow> shown;

  /** Whoever looks after nobody finds no page. */
  public void load() {
    getTotal();
  }

  @Override
  protected int count() {
    return starts.count(getQueue());
  }

  @Override
  protected List<StartRow> load(int first, int most) {
    return starts.waiting(getQueue(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return false;
  }

  /** Those of the page. */
  public List<StartRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** Whether others follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }

  public StartQueue[] getQueues() {
    return StartQueue.values();
  }

  /** Which of them. */
  public StartQueue getQueue() {
    StartQueue asked =
        Choice.of(StartQueue.class, part == null ? null : part.toUpperCase(Locale.ROOT));
    return asked == null ? StartQueue.FORM : asked;
  }

  /** The same as the address names it. */
  public String getPart() {
    return getQueue().name().toLowerCase(Locale.ROOT);
  }

  /** Reminds somebody. */
  public void remind(String person) {
    starts.remind(getQueue(), person);
    done("starts.text.reminded");
  }

  /** Takes that back. */
  public void takeBack(String person) {
    starts.takeBack(person);
    done("starts.text.takenBack");
  }

  private void done(String said) {
    shown = null;
    forget();
    Faces.setRequestAttribute("said", said);
  }
}
