package org.alongside.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.people.Today;
import org.alongside.platform.Roles;

/**
 * Keeps the totals behind the view of the organisation: counts anew whoever was marked, and looks
 * whether all that is counted is what the facts say. Only whoever holds the lease calls.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Standings {
  private static final Logger LOG = Logger.getLogger(Standings.class.getName());

  /** Marks of one transaction. */
  private static final int CHUNK = 500;

  /** People that are compared at once. */
  private static final int COMPARED = 2000;

  /** Days to look back for what is another by itself: a site may have been down for some. */
  private static final int TURN_DAYS = 8;

  @Inject private StandingSql rows;
  @Inject private Event<KnownTotals.Changed> changed;
  @Inject private Today today;

  /**
   * Counts the next people anew who were marked.
   *
   * @return how many marks there were; 0: the totals are as they should be
   */
  @RolesAllowed(Roles.SYSTEM)
  public int fold() {
    List<long[]> marks = rows.take(CHUNK);
    if (!marks.isEmpty()) {
      List<Long> ids = new ArrayList<>();
      Set<Long> persons = new LinkedHashSet<>();
      marks.forEach(
          mark -> {
            ids.add(mark[0]);
            persons.add(mark[1]);
          });
      rows.count(persons, today.date());
      rows.settle(ids);
      changed.fire(new KnownTotals.Changed());
    }
    return marks.size();
  }

  /** Whether somebody is marked: asked before the lease is. */
  @RolesAllowed(Roles.SYSTEM)
  public boolean isTouched() {
    return !rows.touched(1).isEmpty();
  }

  /** Marks everybody while nobody is counted: after an upgrade. */
  @RolesAllowed(Roles.SYSTEM)
  public void begin() {
    rows.touchFirst();
  }

  /** Marks whoever stands otherwise because a day has passed or come. */
  @RolesAllowed(Roles.SYSTEM)
  public void turn() {
    LocalDate day = today.date();
    rows.touchTurned(day.minusDays(TURN_DAYS), day);
  }

  /**
   * Compares the next people with the facts; who is not counted as the facts say is counted anew,
   * and that it was so is told in the log.
   *
   * @param after the highest id that the check has come to, from 0
   * @return where it has come to now; -1: it is over
   */
  @RolesAllowed(Roles.SYSTEM)
  public long check(long after) {
    Long upTo = rows.upTo(after, COMPARED);
    if (upTo == null) {
      return -1;
    }
    List<Long> wrong = rows.wrong(after, upTo, today.date());
    rows.touched(COMPARED).forEach(mark -> wrong.remove((Object) mark[1])); // these are to be yet
    if (!wrong.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "The view of the organisation did not stand as the facts do for {0} people of {1}-{2}; they are counted anew",
          new Object[] {wrong.size(), Long.toString(after + 1), Long.toString(upTo)});
      rows.count(wrong, today.date());
      changed.fire(new KnownTotals.Changed());
    }
    return upTo;
  }

  /** Looks whether the totals are the sums of what is counted; makes them anew where not. */
  @RolesAllowed(Roles.SYSTEM)
  public long checkTotals() {
    long wrong = rows.wrongTotals();
    if (wrong > 0) {
      LOG.log(
          Level.WARNING,
          "{0} totals of the view of the organisation were not the sums of what is counted; they are made anew",
          wrong);
      rows.sumUp();
      changed.fire(new KnownTotals.Changed());
    }
    rows.tidy();
    return wrong;
  }
}
