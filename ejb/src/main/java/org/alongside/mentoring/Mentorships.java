package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.catalogue.Frameworks;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.people.Who;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** A mentorship, for the two who are in it: the agreement, help, and its end. */
@Stateless
public class Mentorships {
  /** How long after its day a message is still written, where the program was not running. */
  private static final int TOLD_DAYS = 7;

  @Inject private MentorshipQueries queries;
  @Inject private MeetingQueries meetings;
  @Inject private Matching matching;
  @Inject private Sight sight;
  @Inject private Beginning beginning;
  @Inject private CoverRows covers;
  @Inject private Frameworks frameworks;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * One mentorship.
   *
   * @param mentorship public id
   * @param language {@code en} or {@code fr}
   */
  @RolesAllowed(Roles.PERSON)
  public MentorshipDetails details(String mentorship, String language) {
    Sight.Seen seen = sight.see(mentorship);
    Mentorship found = seen.mentorship();
    LocalDate day = today.date();
    Who mentee = persons.who(found.menteeId());
    if (seen.side() != MentoringSide.MENTEE) {
      audited.fire(new Audited("mentorship.read", "mentorship", mentorship, found.menteeId()));
    }
    List<MentorshipLink> links = queries.links(found.id());
    return new MentorshipDetails(
        mentorship,
        seen.side(),
        mentee.ref().publicId(),
        mentee.shownName(),
        persons.who(found.mentorId()).shownName(),
        found.state(day),
        found.beganOn(),
        found.trialEndsOn(),
        found.endsOn(),
        found.endReason(),
        found.conflict(),
        frameworks.agreement(found.agreementNumber(), language),
        found.menteeAgreedAt(),
        found.mentorAgreedAt(),
        links.isEmpty() ? null : links.get(0).kind(),
        links.isEmpty() ? null : links.get(0).fromOn(),
        found.helpAskedAt(),
        seen.side() == MentoringSide.COVER ? List.of() : covers.of(found.id(), day),
        seen.handed());
  }

  /**
   * The caller accepts the agreement. When both have, they are mentee and mentor from today on.
   *
   * @param number the version of it that was looked at
   */
  @RolesAllowed(Roles.PERSON)
  public void agree(String mentorship, int number) {
    Mentorship found = sight.change(mentorship).own().mentorship();
    if (found.agree(caller.personId(), number, clock.now(), today.date())) {
      beginning.agreed(found);
    }
  }

  /**
   * The caller ends it today; nobody has to say why, and everything stays.
   *
   * @param reason NO_FAULT or DONE
   */
  @RolesAllowed(Roles.PERSON)
  public void end(String mentorship, EndReason reason) {
    Mentorship found = sight.change(mentorship).own().mentorship();
    if (reason != EndReason.NO_FAULT && reason != EndReason.DONE) {
      throw Refusal.invalid("mentoring.error.endReason");
    }
    beginning.end(found, today.date(), reason, caller.personId());
  }

  /** The mentee would like to talk soon; the mentor sees it first thing. */
  @RolesAllowed(Roles.PERSON)
  public void askForHelp(String mentorship) {
    Mentorship found = sight.change(mentorship).only(MentoringSide.MENTEE).mentorship();
    found.requireInForce(today.date());
    found.askForHelp(clock.now());
  }

  /** The mentor has been in touch, or the mentee does not need it any more. */
  @RolesAllowed(Roles.PERSON)
  public void helpIsGiven(String mentorship) {
    sight.change(mentorship).own().mentorship().helpIsGiven();
  }

  /** A peer worker's next meeting with their mentor that is agreed; or null. */
  @RolesAllowed(Roles.PERSON)
  public NextMeeting next() {
    return caller.is(Roles.PEER)
        ? meetings.next(caller.personId(), clock.now()).orElse(null)
        : null;
  }

  /** Tells both, once, that the six weeks of trial are over and that it may go on or change. */
  @RolesAllowed(Roles.SYSTEM)
  public void tellTrialsOver() {
    LocalDate last = today.date().minusWeeks(Mentorship.TRIAL_WEEKS);
    for (Mentorship m : queries.begunBetween(last.minusDays(TOLD_DAYS), last, today.date())) {
      for (long one : List.of(m.menteeId(), m.mentorId())) {
        matching.tell(
            one,
            "trial-over",
            m.publicId(),
            "/mentoring/mentorship?id=" + m.publicId(),
            Map.of("name", matching.name(Beginning.other(m, one))));
      }
    }
  }
}
