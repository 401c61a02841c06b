package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.learning.JudgedParts;
import org.alongside.schedule.EventFilter;
import org.alongside.schedule.LiveEvents;

/** What waits on a coordinator's desk of live events and judged practice. */
@Named
@RequestScoped
public class WaitingView {
  @EJB private LiveEvents events;
  @EJB private JudgedParts parts;

  /** Events to come that nobody leads yet. */
  public int getToStaff() {
    return events.count(EventFilter.TO_STAFF);
  }

  /** Events that are over, whose attendance is not confirmed. */
  public int getToConfirm() {
    return events.count(EventFilter.TO_CONFIRM);
  }

  /** Practices to be judged. */
  public int getToJudge() {
    return parts.countWaiting();
  }
}
