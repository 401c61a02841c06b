package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.GatheringDetails;
import org.alongside.gathering.MeetingRecords;
import org.alongside.platform.BusinessException;
import org.alongside.schedule.Presence;
import org.omnifaces.cdi.Param;

/** Who is at a community's meeting: a tap a person, made for a phone. */
@Named
@RequestScoped
public class RollCallView {
  @EJB private CommunityMeetings meetings;
  @EJB private MeetingRecords records;
  @Inject @Param private String id;

  private GatheringDetails details;

  /** Loads it; a member who does not run the meeting finds no such page. */
  public void load() {
    if (!getDetails().mayRun()) {
      throw BusinessException.notFound();
    }
  }

  /** One tap says that somebody is here; another takes it back. */
  public void here(String person, Presence said) {
    mark(person, said == Presence.PRESENT ? null : Presence.PRESENT);
  }

  /** The same for somebody who is missing. */
  public void missing(String person, Presence said) {
    mark(person, said == Presence.ABSENT ? null : Presence.ABSENT);
  }

  private void mark(String person, Presence presence) {
    records.mark(id, person, presence);
    details = null;
  }

  /** Everybody of whom nothing is said yet is here. */
  public void rest() {
    records.markRest(id);
    details = null;
  }

  /** It was held; the page of the meeting says so. */
  public void close() {
    records.close(id);
    Told.andShow("meetingHeld", "/community/meeting?id=%s", id);
  }

  public GatheringDetails getDetails() {
    if (details == null) {
      details = meetings.details(id);
    }
    return details;
  }

  public String getId() {
    return id;
  }
}
