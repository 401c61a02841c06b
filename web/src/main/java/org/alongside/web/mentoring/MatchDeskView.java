package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.mentoring.ArrangeMatch;
import org.alongside.mentoring.Attachments;
import org.alongside.mentoring.LinkKind;
import org.alongside.mentoring.MatchDetails;
import org.omnifaces.cdi.Param;

/** One peer worker and all mentors, for a coordinator who matches them. */
@Named
@RequestScoped
public class MatchDeskView {
  @EJB private Attachments attachments;
  @Inject @Param private String id;

  private MatchDetails details;
  private String mentor;
  private String conflict;
  private String overReason;
  private LinkKind link;

  /** Loads the person; one out of reach is not there. */
  public void load() {
    link = getDetails().row().link();
  }

  /** Proposes the best three. */
  public void propose() {
    attachments.propose(id);
    show("proposed");
  }

  /** Proposes one mentor. */
  public void arrange() {
    attachments.arrange(id, new ArrangeMatch(mentor, conflict, overReason));
    show("proposed");
  }

  /** Those two must not be mentor and mentee. */
  public void keepApart(String other) {
    attachments.keepApart(id, other);
    show("keptApart");
  }

  public void changeLink() {
    attachments.link(getDetails().row().mentorship(), link);
    show("saved");
  }

  public void end() {
    attachments.end(getDetails().row().mentorship());
    show("ended");
  }

  public MatchDetails getDetails() {
    if (details == null) {
      details = attachments.of(id);
    }
    return details;
  }

  public String getId() {
    return id;
  }

  public String getMentor() {
    return mentor;
  }

  public void setMentor(String mentor) {
    this.mentor = mentor;
  }

  public String getConflict() {
    return conflict;
  }

  public void setConflict(String conflict) {
    this.conflict = conflict;
  }

  public String getOverReason() {
    return overReason;
  }

  public void setOverReason(String overReason) {
    this.overReason = overReason;
  }

  public LinkKind getLink() {
    return link;
  }

  public void setLink(LinkKind link) {
    this.link = link;
  }

  private void show(String told) {
    details = null;
    load();
    Told.here(told);
  }
}
