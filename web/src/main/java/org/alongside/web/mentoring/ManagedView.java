package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.mentoring.ManagedLane;
import org.alongside.mentoring.Meetings;

/** What a line manager sees of mentoring: counts, and the actions that are theirs. */
@Named
@RequestScoped
public class ManagedView {
  @EJB private Meetings meetings;
  private ManagedLane lane;

  public void done(String action) {
    meetings.done(action);
    lane = null;
    Told.here("actionDone");
  }

  public ManagedLane getLane() {
    if (lane == null) {
      lane = meetings.managed();
    }
    return lane;
  }
}
