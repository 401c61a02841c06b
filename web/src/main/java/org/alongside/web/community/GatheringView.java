package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.Duty;
import org.alongside.gathering.GatheringDetails;
import org.alongside.gathering.GatheringKind;
import org.alongside.gathering.MeetingPart;
import org.alongside.gathering.MeetingRecords;
import org.alongside.gathering.OpenSessions;
import org.alongside.gathering.SessionGuests;
import org.omnifaces.cdi.Param;

/** One meeting of a community: when and where, who does what, and what was written down. */
@Named
@RequestScoped
public class GatheringView {
  @EJB private CommunityMeetings meetings;
  @EJB private MeetingRecords records;
  @EJB private OpenSessions sessions;
  @Inject private GatheringForm form;
  @Inject @Param private String id;

  private GatheringDetails details;
  private SessionGuests guests;
  private Map<String, String> words;
  private Map<String, String> versions;
  private Integer version;
  private String person;
  private Duty duty;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    form.show(getDetails().terms());
  }

  public void change() {
    meetings.change(id, form.terms(), version);
    show("meetingChanged");
  }

  public void cancel() {
    meetings.cancel(id);
    show("meetingCancelled");
  }

  /** The reader does it. */
  public void take(Duty one) {
    records.take(id, one);
    show("dutyTaken");
  }

  public void handOver() {
    records.handOver(id, duty, person);
    show("dutyGiven");
  }

  public void write(MeetingPart part) {
    String name = part.name();
    int seen = Integer.parseInt(getVersions().get(name));
    records.write(id, part, getWords().get(name), seen);
    show("written");
  }

  public GatheringDetails getDetails() {
    if (details == null) {
      details = meetings.details(id);
    }
    return details;
  }

  /** Who comes from outside, for whoever runs an open session; null: no such thing. */
  public SessionGuests getGuests() {
    boolean shown =
        getDetails().mayRun() && getDetails().meeting().kind() == GatheringKind.OPEN_SESSION;
    if (guests == null && shown) {
      guests = sessions.guests(id);
    }
    return guests;
  }

  /** What is written down, by part; what was typed, on the way in. */
  public Map<String, String> getWords() {
    if (words == null) {
      words = new HashMap<>();
      getDetails().agenda().forEach(p -> words.put(p.part().name(), p.words()));
    }
    return words;
  }

  public Map<String, String> getVersions() {
    if (versions == null) {
      versions = new HashMap<>();
      getDetails()
          .agenda()
          .forEach(p -> versions.put(p.part().name(), String.valueOf(p.version())));
    }
    return versions;
  }

  public Integer getVersion() {
    return version == null ? getDetails().version() : version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public Duty getDuty() {
    return duty;
  }

  public void setDuty(Duty duty) {
    this.duty = duty;
  }

  public Duty[] getDuties() {
    return Duty.values();
  }

  public String getId() {
    return id;
  }

  private void show(String told) {
    details = null;
    words = null;
    versions = null;
    version = null;
    load();
    Told.here(told);
  }
}
