package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.account.Demonstration;
import org.alongside.account.DemonstrationPerson;
import org.alongside.competency.AskCredit;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.Assessors;
import org.alongside.competency.ExperienceCredits;
import org.alongside.competency.ExperienceKind;
import org.alongside.competency.GrantAssessor;
import org.alongside.coreflection.GroupReflections;
import org.alongside.coreflection.GroupTerms;
import org.alongside.gathering.OpenSessions;
import org.alongside.gathering.SessionRow;
import org.alongside.mentoring.MeetingMode;
import org.alongside.mentoring.MeetingTheme;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.Roles;

/**
 * Peers bring experience along, which senior peers look at; the mentor on the sign-in page has a
 * group; staff say that they come to an open session.
 */
@Stateless
public class DemonstrationExperience {
  private static final String PEER = "peer@demo.example";
  private static final int AGO = 34;
  private static final int AHEAD = 5;
  private static final Duration AFTERNOON = Duration.ofHours(3);

  @EJB private Demonstration demonstration;
  @EJB private DemonstrationStages stages;
  @EJB private Assessors assessors;
  @EJB private ExperienceCredits credits;
  @EJB private GroupReflections groups;
  @EJB private OpenSessions sessions;
  @Inject private PersonDesk persons;
  @Inject private Acting acting;

  /**
   * Everything, in one transaction.
   *
   * @param present now
   */
  @RolesAllowed(Roles.SYSTEM)
  public void generate(Instant present) {
    List<DemonstrationPerson> people = demonstration.people();
    long peer = named(people, PEER);
    List<Long> seniors =
        people.stream()
            .filter(p -> p.staffGroup() == null && p.id() != peer)
            .filter(p -> persons.roles(p.id()).contains(Roles.PEER))
            .sorted(Comparator.comparing(DemonstrationPerson::startOn))
            .map(DemonstrationPerson::id)
            .toList();
    if (seniors.size() > 2) {
      bring(peer, seniors.get(0), seniors.get(seniors.size() - 1), present);
    }
    long mentor = named(people, "mentor@demo.example");
    reflect(mentor, present, -AGO);
    reflect(mentor, present, AHEAD);
    visit(people, present);
    stages.done(Stage.EXPERIENCE, present);
  }

  /** One waits and one is answered, and what a newcomer brings is put to the peer. */
  private void bring(long peer, long senior, long newcomer, Instant present) {
    Instant then = acting.ago(present, 8);
    grant(senior, peer, "She has done this work for longer than anybody here.", then);
    String shown =
        acting.get(
            peer,
            Roles.PEER,
            then,
            () ->
                credits.ask(
                    new AskCredit(
                        "C4",
                        ExperienceKind.MUTUAL_SUPPORT,
                        26,
                        2,
                        "Every second week I held the evening group: I opened it, kept the round"
                            + " going, and stayed with whoever could not go home yet.")));
    acting.as(
        senior,
        Roles.PEER,
        acting.ago(present, 5),
        () ->
            credits.credit(
                shown, 2, "We talked for an hour. He told how he ended the group he had built."));
    acting.get(
        peer,
        Roles.PEER,
        acting.ago(present, 1),
        () ->
            credits.ask(
                new AskCredit(
                    "C11",
                    ExperienceKind.VOLUNTEERING,
                    9,
                    1,
                    "I sat on the drop-in’s council and said what people in the queue had told"
                        + " me.")));
    grant(peer, newcomer, "Came to us with eleven years of this work at drop-ins.", then);
    acting.get(
        newcomer,
        Roles.PEER,
        acting.ago(present, 2),
        () ->
            credits.ask(
                new AskCredit(
                    "C2",
                    ExperienceKind.VOLUNTEERING,
                    14,
                    2,
                    "At the drop-in I asked people what they wanted from the day, and we planned"
                        + " from there.")));
  }

  private void grant(long assessor, long subject, String reason, Instant then) {
    LocalDate from = acting.day(then);
    GrantAssessor grant =
        new GrantAssessor(
            persons.who(assessor).ref().publicId(),
            AssessorKind.SENIOR_PEER,
            null,
            persons.who(subject).ref().publicId(),
            null,
            reason,
            from,
            from.plusYears(1));
    acting.run(then, () -> assessors.grant(grant));
  }

  /** A group that met, or will: whoever has an odd number comes. */
  private void reflect(long mentor, Instant present, int days) {
    Instant planned = acting.ago(present, days < 0 ? -days + 6 : 1);
    Instant at = acting.morning(acting.day(present).plusDays(days)).plus(AFTERNOON);
    List<PersonName> mentees =
        acting.get(mentor, Roles.MENTOR, planned, () -> groups.mine().mentees());
    if (mentees.size() < 2) {
      return;
    }
    Set<String> all = mentees.stream().map(PersonName::publicId).collect(Collectors.toSet());
    GroupTerms terms = new GroupTerms(at, 90, MeetingMode.IN_PERSON, "Riverbend Hospital, room 2");
    String group = acting.get(mentor, Roles.MENTOR, planned, () -> groups.plan(terms, all));
    List<PersonName> coming = mentees.stream().filter(m -> m.id() % 2 == 1).toList();
    for (PersonName one : coming) {
      acting.as(one.id(), Roles.PEER, planned, () -> groups.answer(group, true));
    }
    if (days < 0) {
      Set<String> there = coming.stream().map(PersonName::publicId).collect(Collectors.toSet());
      acting.as(
          mentor,
          Roles.MENTOR,
          at.plus(Duration.ofHours(2)),
          () -> groups.hold(group, there, Set.of(MeetingTheme.BOUNDARIES, MeetingTheme.TEAM)));
    }
  }

  private void visit(List<DemonstrationPerson> people, Instant present) {
    long staff = named(people, "staff@demo.example");
    List<SessionRow> open = acting.get(staff, Roles.STAFF, present, () -> sessions.toCome());
    if (open.isEmpty()) {
      return;
    }
    String session = open.get(0).session().id();
    acting.as(staff, Roles.STAFF, present, () -> sessions.come(session, true));
    people.stream()
        .filter(p -> p.staffGroup() != null && p.id() != staff)
        .filter(p -> p.id() % 29 == 0)
        .limit(3)
        .forEach(p -> acting.as(p.id(), Roles.STAFF, present, () -> sessions.come(session, false)));
  }

  private static long named(List<DemonstrationPerson> people, String email) {
    return people.stream().filter(p -> p.email().equals(email)).findFirst().orElseThrow().id();
  }
}
