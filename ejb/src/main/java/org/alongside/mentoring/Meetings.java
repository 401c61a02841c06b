package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.competency.AbilityDesk;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** Meetings of mentee and mentor: proposed, agreed, prepared by both, held or missed. */
@Stateless
public class Meetings {
  private static final String PAGE = "/mentoring/meeting?id=";

  @PersistenceContext private EntityManager em;
  @Inject private MeetingQueries queries;
  @Inject private MentorshipQueries mentorships;
  @Inject private Matching matching;
  @Inject private Sight sight;
  @Inject private AbilityDesk abilities;
  @Inject private PersonDesk persons;
  @EJB private Settings settings;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** A meeting with its mentorship, for one of the two who meet. */
  private record Met(MentoringMeeting meeting, Mentorship mentorship, long other) {}

  /**
   * All meetings of a mentorship. Whoever stands in sees those that were handed over, or their own.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.PERSON)
  public MeetingsPage of(String mentorship) {
    Sight.Seen seen = sight.see(mentorship);
    Mentorship found = seen.mentorship();
    LocalDate day = today.date();
    boolean all = seen.handed().contains(HandoverItem.MEETINGS);
    List<MentoringMeeting> meetings =
        queries.meetings(found.id()).stream()
            .filter(m -> all || m.mentorId() == caller.personId())
            .toList();
    List<ActionRow> actions =
        seen.handed().contains(HandoverItem.ACTIONS)
            ? queries.openActions(found.id(), day)
            : List.of();
    if (found.beganOn() == null || found.state(day) == MentorshipState.ENDED) {
      return new MeetingsPage(rows(meetings), actions, 0, null, false);
    }
    LocalDate start =
        queries.starts(Set.of(found.menteeId())).getOrDefault(found.menteeId(), found.beganOn());
    LocalDate last =
        meetings.stream()
            .filter(m -> m.row().state() == MeetingState.HELD)
            .map(m -> dayOf(m.row().at()))
            .findFirst()
            .filter(d -> d.isAfter(found.beganOn()))
            .orElse(found.beganOn());
    return new MeetingsPage(
        rows(meetings),
        actions,
        MeetingRhythm.interval(start, day),
        MeetingRhythm.expectedBy(start, last),
        !day.isBefore(MeetingRhythm.overdueOn(start, last)));
  }

  private static List<MeetingRow> rows(List<MentoringMeeting> meetings) {
    return meetings.stream().map(MentoringMeeting::row).toList();
  }

  private LocalDate dayOf(Instant at) {
    ZoneId zone = settings.get(SiteSettings.ZONE);
    return LocalDate.ofInstant(at, zone);
  }

  /**
   * One meeting, for the two who meet.
   *
   * @param meeting public id
   */
  @RolesAllowed(Roles.PERSON)
  public MeetingDetails details(String meeting) {
    Met met = met(queries.meeting(meeting));
    long self = caller.personId();
    Map<AgendaPart, String> own = new EnumMap<>(AgendaPart.class);
    Map<AgendaPart, String> theirs = new EnumMap<>(AgendaPart.class);
    List<AgendaText> agenda = queries.agenda(met.meeting().id());
    for (AgendaText text : agenda) {
      (text.personId() == self ? own : theirs).put(text.part(), text.text());
    }
    MeetingRow row = met.meeting().row();
    return new MeetingDetails(
        row,
        met.mentorship().publicId(),
        self == met.mentorship().menteeId(),
        persons.who(met.other()).shownName(),
        row.state() == MeetingState.PROPOSED && row.at() != null && met.meeting().namedBy() != self,
        met.meeting().competency(),
        abilities.apart(met.mentorship().menteeId()),
        own,
        theirs,
        queries.openActions(met.mentorship().id(), today.date()),
        met.meeting().seen(agenda, self));
  }

  /**
   * Names a time to the other; its public id.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.PERSON)
  public String propose(String mentorship, MeetingTerms terms) {
    Mentorship found = sight.change(mentorship).mentorship();
    found.requireInForce(today.date());
    long self = caller.personId();
    long mentor = self == found.menteeId() ? found.mentorId() : self;
    MentoringMeeting meeting = new MentoringMeeting(found.id(), mentor, self, terms);
    em.persist(meeting);
    tell(meeting, found, self, "meeting-proposed");
    return meeting.publicId();
  }

  /**
   * Asks for a talk after something hard at work, within one working day; what it was is not
   * written down.
   *
   * @param event the day on which it was
   * @return the meeting's public id
   */
  @RolesAllowed(Roles.PERSON)
  public String debrief(String mentorship, LocalDate event) {
    Mentorship found = sight.change(mentorship).mentorship();
    found.requireInForce(today.date());
    if (event == null || event.isAfter(today.date())) {
      throw Refusal.invalid("mentoring.error.debriefDay");
    }
    long self = caller.personId();
    long mentor = self == found.menteeId() ? found.mentorId() : self;
    MentoringMeeting meeting =
        MentoringMeeting.debrief(found.id(), mentor, self, MeetingRhythm.debriefBy(event));
    em.persist(meeting);
    tell(meeting, found, self, "meeting-soon");
    return meeting.publicId();
  }

  /** Names a time, or another one. */
  @RolesAllowed(Roles.PERSON)
  public void move(String meeting, MeetingTerms terms) {
    Met met = met(queries.meetingToChange(meeting));
    met.meeting().name(caller.personId(), terms);
    tell(met.meeting(), met.mentorship(), caller.personId(), "meeting-proposed");
  }

  /** Agrees to the time that the other has named. */
  @RolesAllowed(Roles.PERSON)
  public void agree(String meeting) {
    Met met = met(queries.meetingToChange(meeting));
    met.meeting().agree(caller.personId());
    tell(met.meeting(), met.mentorship(), caller.personId(), "meeting-agreed");
  }

  /** It does not take place; nobody says why. */
  @RolesAllowed(Roles.PERSON)
  public void cancel(String meeting) {
    Met met = met(queries.meetingToChange(meeting));
    met.meeting().cancel();
    tell(met.meeting(), met.mentorship(), caller.personId(), "meeting-cancelled");
  }

  /**
   * Keeps what the caller would like to take up, and which competency.
   *
   * @param texts by part, up to 600 characters each; what is left out stays as it was
   * @param competency its id, or null
   * @param seen as it was read; null: whatever stands there
   * @throws BusinessException 409 changed meanwhile, in another window or by the other of the two
   */
  @RolesAllowed(Roles.PERSON)
  public void prepare(
      String meeting, Map<AgendaPart, String> texts, String competency, Integer seen) {
    Met met = met(queries.meetingToChange(meeting));
    long self = caller.personId();
    List<AgendaText> kept = queries.agenda(met.meeting().id());
    if (seen != null && seen != met.meeting().seen(kept, self)) {
      throw Refusal.conflict("mentoring.error.changedSince");
    }
    met.meeting().takeUp(competency);
    for (Map.Entry<AgendaPart, String> part : texts.entrySet()) {
      String words = Written.optional(part.getValue());
      AgendaText mine =
          kept.stream()
              .filter(a -> a.personId() == self && a.part() == part.getKey())
              .findFirst()
              .orElse(null);
      if (mine != null) {
        mine.say(words == null ? "" : words);
      } else if (words != null) {
        em.persist(new AgendaText(met.meeting().id(), self, part.getKey(), words));
      }
    }
  }

  /** Writes down that it was held; a talk that was asked for has taken place with it. */
  @RolesAllowed(Roles.PERSON)
  public void hold(String meeting, MeetingRecord said) {
    Met met = met(queries.meetingToChange(meeting));
    met.meeting().hold(said, clock.now());
    mentorships.mentorshipToChange(met.mentorship().publicId()).helpIsGiven();
  }

  /** Writes down that one of the two did not come; not which, and not why. */
  @RolesAllowed(Roles.PERSON)
  public void miss(String meeting) {
    met(queries.meetingToChange(meeting)).meeting().miss(clock.now());
  }

  /**
   * Adds something that somebody does until a day; it follows to the next meeting.
   *
   * @param meeting public id
   */
  @RolesAllowed(Roles.PERSON)
  public void addAction(String meeting, AddAction add) {
    Met met = met(queries.meeting(meeting));
    Mentorship mentorship = met.mentorship();
    if (add.owner() == null) {
      throw Refusal.invalid("mentoring.error.actionOwner");
    }
    long owner =
        switch (add.owner()) {
          case MENTEE -> mentorship.menteeId();
          case MENTOR -> met.meeting().mentorId();
          case MANAGER ->
              queries
                  .manager(mentorship.menteeId(), today.date())
                  .orElseThrow(() -> Refusal.conflict("mentoring.error.noManager"));
        };
    em.persist(
        new MeetingAction(mentorship.id(), met.meeting().id(), owner, add.text(), add.dueOn()));
    if (add.owner() == ActionOwner.MANAGER) {
      matching.tell(owner, "action-given", meeting, "/mentoring/managed", Map.of());
    }
  }

  /**
   * It is done: said by whoever does it, or by one of the two.
   *
   * @param action public id
   */
  @RolesAllowed(Roles.PERSON)
  public void done(String action) {
    MeetingAction found = queries.actionToChange(action);
    if (found.ownerId() != caller.personId()) {
      Mentorship mentorship = em.find(Mentorship.class, found.mentorshipId());
      sight.see(mentorship).handing(HandoverItem.ACTIONS);
    }
    found.done(today.date());
  }

  /** What a line manager sees: how often they meet, and the actions that are the manager's own. */
  @RolesAllowed(Roles.PERSON)
  public ManagedLane managed() {
    long self = caller.personId();
    Instant since = clock.now().minus(Duration.ofDays(90));
    return new ManagedLane(
        queries.managed(self, today.date(), since), queries.openActionsOf(self, today.date()));
  }

  private Met met(MentoringMeeting meeting) {
    Mentorship mentorship = em.find(Mentorship.class, meeting.mentorshipId());
    sight.see(mentorship);
    long self = caller.personId();
    if (self != mentorship.menteeId() && self != meeting.mentorId()) {
      throw BusinessException.notFound();
    }
    long other = self == mentorship.menteeId() ? meeting.mentorId() : mentorship.menteeId();
    return new Met(meeting, mentorship, other);
  }

  private void tell(MentoringMeeting meeting, Mentorship mentorship, long by, String kind) {
    long other = by == mentorship.menteeId() ? meeting.mentorId() : mentorship.menteeId();
    matching.tell(
        other,
        kind,
        meeting.publicId() + clock.now(),
        PAGE + meeting.publicId(),
        Map.of("name", matching.name(by)));
  }
}
