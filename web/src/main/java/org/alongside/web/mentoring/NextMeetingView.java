package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.mentoring.Mentorships;
import org.alongside.mentoring.NextMeeting;

/** The next meeting with one's mentor, on the home page of a peer worker. */
@Named
@RequestScoped
public class NextMeetingView {
  @EJB private Mentorships mentorships;

  private NextMeeting next;
  private boolean loaded;

  /** Null when none is agreed. */
  public NextMeeting getNext() {
    if (!loaded) {
      next = mentorships.next();
      loaded = true;
    }
    return next;
  }
}
