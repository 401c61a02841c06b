package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.mentoring.ActionOwner;
import org.alongside.mentoring.AddAction;
import org.alongside.mentoring.AgendaPart;
import org.alongside.mentoring.MeetingDetails;
import org.alongside.mentoring.MeetingRow;
import org.alongside.mentoring.Meetings;
import org.alongside.platform.SiteClock;
import org.omnifaces.cdi.Param;

/** One meeting: agreeing to a time, preparing it, its actions, writing down that it was held. */
@Named
@RequestScoped
public class MeetingView {
  @EJB private Meetings meetings;
  @Inject private MeetingForm form;
  @Inject private MeetingAgendaForm agenda;
  @Inject private MeetingRecordForm held;
  @Inject private SiteClock clock;
  @Inject @Param private String id;

  private MeetingDetails details;
  private Integer seen;
  private ActionOwner owner = ActionOwner.MENTEE;
  private String action;
  private LocalDate dueOn;

  /** Loads it; one of others is not there. */
  public void load() {
    MeetingRow row = getDetails().meeting();
    form.show(row.at(), row.minutes(), row.mode());
    agenda.show(getDetails());
  }

  public void agree() {
    meetings.agree(id);
    show("meetingAgreed");
  }

  public void move() {
    meetings.move(id, form.terms());
    show("meetingProposed");
  }

  public void cancel() {
    meetings.cancel(id);
    show("meetingCancelled");
  }

  public void prepare() {
    meetings.prepare(id, agenda.texts(), agenda.getCompetency(), seen);
    show("saved");
  }

  public void hold() {
    meetings.hold(id, held.of(form));
    show("meetingHeld");
  }

  public void miss() {
    meetings.miss(id);
    show("meetingMissed");
  }

  public void addAction() {
    meetings.addAction(id, new AddAction(owner, action, dueOn));
    action = null;
    dueOn = null;
    show("actionAdded");
  }

  public void done(String one) {
    meetings.done(one);
    show("actionDone");
  }

  public MeetingDetails getDetails() {
    if (details == null) {
      details = meetings.details(id);
    }
    return details;
  }

  /** The style of the button for a step: one step of the meeting is the next, the others wait. */
  public String style(String step) {
    MeetingRow row = getDetails().meeting();
    boolean over = row.at() != null && !row.at().isAfter(clock.now());
    String next = getDetails().awaitsReader() ? "agree" : over ? "hold" : "prepare";
    return next.equals(step) ? "" : "button-second";
  }

  /** What the other has prepared for a part, named as in {@link AgendaPart}. */
  public String theirs(String part) {
    return getDetails().theirs().get(AgendaPart.valueOf(part));
  }

  public AgendaPart[] getParts() {
    return AgendaPart.values();
  }

  /** What stands there now: whoever was refused has been told to look at it. */
  public Integer getSeen() {
    return getDetails().seen();
  }

  public void setSeen(Integer seen) {
    this.seen = seen;
  }

  public ActionOwner getOwner() {
    return owner;
  }

  public void setOwner(ActionOwner owner) {
    this.owner = owner;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  private void show(String told) {
    details = null;
    load();
    Told.here(told);
  }
}
