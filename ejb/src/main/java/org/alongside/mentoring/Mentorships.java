package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
  @Inject private MentorshipQueries queries;
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
}
