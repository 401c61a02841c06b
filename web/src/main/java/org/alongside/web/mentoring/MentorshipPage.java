package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.Memberships;
import org.alongside.mentoring.HandoverItem;
import org.alongside.mentoring.MentoringSide;
import org.alongside.mentoring.MentorshipDetails;
import org.alongside.mentoring.Mentorships;
import org.omnifaces.cdi.Param;

/** The mentorship whose page is open, on whichever tab. */
@Named
@RequestScoped
public class MentorshipPage {
  @EJB private Mentorships mentorships;
  @EJB private Memberships memberships;
  @Inject @Param private String id;

  private MentorshipDetails details;

  /** Loads it; one of others is not there. */
  public void load() {
    getDetails();
  }

  public MentorshipDetails getDetails() {
    if (details == null) {
      details = mentorships.details(id, Told.language());
    }
    return details;
  }

  /** With whom, as the reader sees it. */
  public String getOther() {
    return isMentee() ? getDetails().mentor() : getDetails().mentee();
  }

  /** The community through which the two know each other, or null. */
  public String getThrough() {
    return memberships.through(id).orElse(null);
  }

  public boolean isMentee() {
    return getDetails().side() == MentoringSide.MENTEE;
  }

  public boolean isMentor() {
    return getDetails().side() == MentoringSide.MENTOR;
  }

  public boolean isCover() {
    return getDetails().side() == MentoringSide.COVER;
  }

  /** Whether the reader may see that: all of it, or what was handed over to them. */
  public boolean hands(String item) {
    return getDetails().handed().contains(HandoverItem.valueOf(item));
  }

  public String getId() {
    return id;
  }

  /** What was written is read again. */
  void forget() {
    details = null;
  }
}
