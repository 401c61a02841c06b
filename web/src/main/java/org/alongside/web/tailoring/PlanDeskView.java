package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.platform.Roles;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.PlanClaims;
import org.alongside.tailoring.PlanQueue;
import org.alongside.tailoring.PlanQueues;
import org.alongside.tailoring.QueueRow;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.LocaleSource;
import org.alongside.web.shell.PagedList;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What waits to be decided about plans; which of it, stands in the address. */
@Named
@RequestScoped
public class PlanDeskView extends PagedList<QueueRow> {
  @EJB private PlanQueues queues;
  @EJB private PersonPlans plans;
  @EJB private PlanClaims claims;
  @Inject private LocaleSource language;
  @Inject @Param private String part;

  private final Map<String, String> words = new HashMap<>();
  private List<QueueRow> shown;
  private List<QueueRow> decided;

  /** Whoever decides nothing of it finds no page. */
  public void load() {
    getTotal();
  }

  @Override
  protected int count() {
    return queues.count(getQueue());
  }

  @Override
  protected List<QueueRow> load(int first, int most) {
    return queues.waiting(getQueue(), first, most, language());
  }

  private String language() {
    return language.language().getLanguage();
  }

  @Override
  public boolean isFiltered() {
    return false;
  }

  /** Those of the page. */
  public List<QueueRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** What was decided lately. */
  public List<QueueRow> getDecided() {
    if (decided == null) {
      decided = queues.decided(getQueue(), language());
    }
    return decided;
  }

  /** Whether others follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }

  /** A leader decides about more time, a coordinator about all of it. */
  public List<PlanQueue> getQueues() {
    return isCoordinating() ? List.of(PlanQueue.values()) : List.of(PlanQueue.EXTENSION);
  }

  public boolean isCoordinating() {
    return Stream.of(Roles.ADMIN, Roles.COORDINATOR).anyMatch(Faces::isUserInRole);
  }

  /** Which of it. */
  public PlanQueue getQueue() {
    PlanQueue asked =
        Choice.of(PlanQueue.class, part == null ? null : part.toUpperCase(Locale.ROOT));
    return asked == null ? getQueues().get(0) : asked;
  }

  /** The same as the address names it. */
  public String getPart() {
    return getQueue().name().toLowerCase(Locale.ROOT);
  }

  /** Verifies, or grants. */
  public void accept(QueueRow row) {
    if (row.claim() == null) {
      plans.decide(row.id(), true, words.get(row.id()));
    } else {
      claims.verify(row.id());
    }
    done("desk.text.decided");
  }

  /** Declines, with what stands in the row's field. */
  public void decline(QueueRow row) {
    if (row.claim() == null) {
      plans.decide(row.id(), false, words.get(row.id()));
    } else {
      claims.decline(row.id(), words.get(row.id()));
    }
    done("desk.text.decided");
  }

  /** Takes a decision back. */
  public void undo(QueueRow row) {
    if (row.claim() == null) {
      plans.reopen(row.id());
    } else {
      claims.reopen(row.id());
    }
    done("desk.text.undone");
  }

  private void done(String said) {
    shown = null;
    decided = null;
    forget();
    Faces.setRequestAttribute("said", said);
  }

  /** What is said of a row, by its id. */
  public Map<String, String> getWords() {
    return words;
  }
}
