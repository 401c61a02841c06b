package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.mentoring.ActionRow;
import org.alongside.mentoring.MeetingRow;
import org.alongside.mentoring.Meetings;
import org.alongside.mentoring.MeetingsPage;

/** The meetings of a mentorship: naming a time, and asking for a talk. */
@Named
@RequestScoped
public class MeetingsView {
  @EJB private Meetings meetings;
  @Inject private MentorshipPage page;
  @Inject private MeetingForm form;

  private MeetingsPage loaded;
  private LocalDate eventOn;

  /** Names a time to the other. */
  public void propose() {
    meetings.propose(page.getId(), form.terms());
    show("meetingProposed");
  }

  /** Asks for a talk within a working day. */
  public void debrief() {
    meetings.debrief(page.getId(), eventOn);
    show("debriefAsked");
  }

  public void done(String action) {
    meetings.done(action);
    show("actionDone");
  }

  public MeetingsPage getLoaded() {
    if (loaded == null) {
      loaded = meetings.of(page.getId());
    }
    return loaded;
  }

  public List<MeetingRow> getRows() {
    return getLoaded().meetings();
  }

  public List<ActionRow> getActions() {
    return getLoaded().actions();
  }

  public LocalDate getEventOn() {
    return eventOn;
  }

  public void setEventOn(LocalDate eventOn) {
    this.eventOn = eventOn;
  }

  private void show(String told) {
    loaded = null;
    Told.here(told);
  }
}
