package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.mentoring.ActionOwner;
import org.alongside.mentoring.ActionRow;
import org.alongside.mentoring.AddAction;
import org.alongside.mentoring.AgendaPart;
import org.alongside.mentoring.CaseNeed;
import org.alongside.mentoring.CaseRow;
import org.alongside.mentoring.Caseloads;
import org.alongside.mentoring.ManagedLane;
import org.alongside.mentoring.MeetingDetails;
import org.alongside.mentoring.MeetingMode;
import org.alongside.mentoring.MeetingRecord;
import org.alongside.mentoring.MeetingTerms;
import org.alongside.mentoring.MeetingTheme;
import org.alongside.mentoring.Meetings;
import org.alongside.mentoring.MeetingsPage;
import org.alongside.mentoring.Mentorships;
import org.alongside.mentoring.RoleDrifts;
import org.alongside.notification.Inbox;
import org.alongside.people.ReportingLines;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings, their actions, and what a manager sees of them; the mentor's list. */
class MeetingsIT extends InServer {
  @EJB private Meetings meetings;
  @EJB private Caseloads caseloads;
  @EJB private ReportingLines lines;
  @EJB private RoleDrifts drifts;
  @EJB private Mentorships mentorships;
  @EJB private Inbox inbox;
  @Inject private SiteClock clock;

  private APerson mentor;
  private APerson mentee;
  private String mentorship;
  private As me;
  private As them;

  @BeforeEach
  void theTwoOfThem() {
    mentor = Mentors.ready();
    mentee = APerson.peer();
    mentorship = Mentors.match(mentee, mentor);
    me = mentee.signedIn();
    them = mentor.signedIn();
  }

  private static MeetingTerms in(int days) {
    return new MeetingTerms(Instant.now().plus(Duration.ofDays(days)), 60, MeetingMode.IN_PERSON);
  }

  private void prepare(
      String meeting, AgendaPart part, String words, String competency, Integer seen) {
    meetings.prepare(meeting, Map.of(part, words), competency, seen);
  }

  @Test
  void oneNamesATimeTheOtherAgreesAndBothPrepare() {
    String meeting = me.get(() -> meetings.propose(mentorship, in(3)));
    assertRefused(
        Kind.CONFLICT, "mentoring.error.otherAgrees", () -> me.run(() -> meetings.agree(meeting)));
    them.run(() -> meetings.move(meeting, in(4)));
    me.run(() -> meetings.agree(meeting));
    int before = me.get(() -> meetings.details(meeting)).seen();
    me.run(() -> prepare(meeting, AgendaPart.RESTORATIVE, "A good week.", "C3", before));
    int theirs = them.get(() -> meetings.details(meeting)).seen();
    them.run(() -> prepare(meeting, AgendaPart.NORMATIVE, "Driving again?", "C3", theirs));
    for (String competency : List.of("C3", "C5")) {
      assertRefused(
          Kind.CONFLICT,
          "mentoring.error.changedSince",
          () ->
              me.run(
                  () ->
                      prepare(meeting, AgendaPart.RESTORATIVE, "Other tab.", competency, before)));
    }
    MeetingDetails seen = me.get(() -> meetings.details(meeting));
    assertThat(seen.own()).containsOnly(Map.entry(AgendaPart.RESTORATIVE, "A good week."));
    assertThat(seen.theirs()).containsOnly(Map.entry(AgendaPart.NORMATIVE, "Driving again?"));
    assertThat(seen.competency()).isEqualTo("C3");
    assertNotFound(() -> APerson.administrator().signedIn().get(() -> meetings.details(meeting)));
  }

  @Test
  void whatIsOpenFollowsToTheNextMeetingAndAManagerSeesTheirOwnAlone() {
    APerson boss = APerson.clinician();
    As.system().run(() -> lines.assign(mentee.publicId(), boss.publicId(), Organisation.today()));
    String first = me.get(() -> meetings.propose(mentorship, in(1)));
    LocalDate due = Organisation.today().plusDays(7);
    them.run(
        () -> meetings.addAction(first, new AddAction(ActionOwner.MENTEE, "Ask the team", due)));
    them.run(
        () -> meetings.addAction(first, new AddAction(ActionOwner.MANAGER, "A key card", due)));
    MeetingRecord held =
        new MeetingRecord(
            Instant.now().minus(Duration.ofHours(1)),
            50,
            MeetingMode.PHONE,
            Set.of(MeetingTheme.ROLE),
            true,
            false);
    assertRefused(
        Kind.INVALID, "mentoring.error.meetingAhead", () -> them.run(() -> meetings.miss(first)));
    them.run(() -> meetings.hold(first, held));
    String second = me.get(() -> meetings.propose(mentorship, in(8)));
    assertThat(me.get(() -> meetings.details(second)).actions())
        .extracting(ActionRow::text)
        .containsExactlyInAnyOrder("Ask the team", "A key card");
    ManagedLane lane = boss.signedIn().get(meetings::managed);
    assertThat(lane.actions()).extracting(ActionRow::text).containsExactly("A key card");
    assertThat(lane.people()).singleElement().satisfies(p -> assertThat(p.held()).isEqualTo(1));
    assertNotFound(() -> boss.signedIn().get(() -> meetings.details(first)));
    boss.signedIn().run(() -> meetings.done(lane.actions().get(0).publicId()));
    assertThat(boss.signedIn().get(meetings::managed).actions()).isEmpty();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM mentoring_meeting WHERE public_id = ? AND role_drift = TRUE",
                first))
        .isEqualTo(1);
  }

  @Test
  void aTalkAfterACriticalEventStandsAtTheTopUntilItIsHeld() {
    String talk = me.get(() -> meetings.debrief(mentorship, Organisation.today()));
    List<CaseRow> rows = them.get(caseloads::mine);
    assertThat(rows.get(0).needs()).contains(CaseNeed.NEEDS_HELP);
    them.run(() -> meetings.move(talk, in(1)));
    me.run(() -> meetings.agree(talk));
    me.run(
        () ->
            meetings.hold(
                talk,
                new MeetingRecord(Instant.now(), 20, MeetingMode.PHONE, Set.of(), false, true)));
    assertThat(them.get(caseloads::mine).get(0).needs()).doesNotContain(CaseNeed.NEEDS_HELP);
    MeetingsPage page = me.get(() -> meetings.of(mentorship));
    assertThat(page.every()).isEqualTo(7);
    assertThat(page.overdue()).isFalse();
  }

  @Test
  void whereTimeGoesIsForTheTwoOfThemAlone() {
    LocalDate monday =
        Organisation.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String inside =
        me.get(() -> drifts.mine("en")).tasks().stream()
            .filter(t -> t.ofRole())
            .findFirst()
            .orElseThrow()
            .id();
    String outside =
        me.get(() -> drifts.mine("en")).tasks().stream()
            .filter(t -> !t.ofRole())
            .findFirst()
            .orElseThrow()
            .id();
    me.run(() -> drifts.save(monday, Map.of(inside, 4, outside, 4)));
    me.run(() -> drifts.save(monday, Map.of(inside, 4, outside, 1)));
    assertThat(them.get(() -> drifts.of(mentorship, "fr")).weeks())
        .singleElement()
        .satisfies(w -> assertThat(w.outside()).isEqualTo(20));
    assertRefused(
        Kind.INVALID,
        "mentoring.error.driftAmount",
        () -> me.run(() -> drifts.save(monday, Map.of("none-such", 1))));
    assertRefused(
        Kind.INVALID,
        "mentoring.error.driftWeek",
        () -> me.run(() -> drifts.save(monday.plusDays(1), Map.of())));
    assertNotFound(() -> APerson.coordinator().signedIn().get(() -> drifts.of(mentorship, "en")));
  }

  @Test
  void theNextMeetingStandsOnThePeersHomeAndBothHearThatTheTrialIsOver() {
    assertThat(me.get(() -> mentorships.next())).isNull();
    String meeting = me.get(() -> meetings.propose(mentorship, in(3)));
    assertThat(me.get(() -> mentorships.next())).isNull();
    them.run(() -> meetings.agree(meeting));
    assertThat(me.get(() -> mentorships.next()).meeting()).isEqualTo(meeting);
    assertThat(them.get(() -> mentorships.next())).isNull();
    for (int days : List.of(41, 42, 43)) {
      Instant then = Instant.now().plus(Duration.ofDays(days));
      clock.at(
          then,
          () -> {
            As.system().run(() -> mentorships.tellTrialsOver());
            return null;
          });
      for (As one : List.of(me, them)) {
        assertThat(one.get(() -> inbox.list("en", 0, 25)))
            .filteredOn(m -> m.line().startsWith("The six weeks of trial"))
            .hasSize(days < 42 ? 0 : 1);
      }
    }
  }

  @Test
  void aModulePastItsDayStandsInTheMentorsList() {
    Database.execute(
        """
        INSERT INTO training_plan (person_id, kind, rule_set, facts, starts_on, first_made, made_at, version)
        VALUES (?, 'PEER', 'test', '{}', CURRENT_DATE, NOW(6), NOW(6), 1)
        """,
        mentee.id());
    for (int days : List.of(3, -3)) {
      Database.execute(
          """
          INSERT INTO plan_item (plan_id, person_id, module_code, place, asked, requirement, live, variant,
            due_on, is_fixed, gates, reasons, version)
          SELECT id, person_id, ?, ?, 'REQUIRED', 'REQUIRED', 'NONE', 'STANDARD', ?, FALSE, '', '[]', 1
          FROM training_plan WHERE person_id = ?
          """,
          days > 0 ? "P01" : "P02",
          days + 5,
          java.sql.Date.valueOf(Organisation.today().minusDays(days)),
          mentee.id());
    }
    try {
      CaseRow row = them.get(() -> caseloads.mine()).get(0);
      assertThat(row.overdueModules()).isEqualTo(1);
      assertThat(row.needs()).contains(CaseNeed.MODULES);
      Mentors.complete(mentee, "P01");
      assertThat(them.get(() -> caseloads.mine()).get(0).overdueModules()).isZero();
    } finally {
      Database.execute("DELETE FROM plan_item WHERE person_id = ?", mentee.id());
      Database.execute("DELETE FROM training_plan WHERE person_id = ?", mentee.id());
    }
  }

  /** Fifty mentees, put there behind the program's back: nobody takes as many. */
  @Test
  void fiftyMenteesNeedAsManyStatementsAsOne() {
    APerson busy = Mentors.ready();
    long one = statementsOf(busy, 1);
    long fifty = statementsOf(busy, 49);
    assertThat(busy.signedIn().get(caseloads::mine)).hasSize(50);
    assertThat(fifty).isEqualTo(one).isLessThanOrEqualTo(11);
    Duration most = Duration.ofMillis(300);
    assertThat(Database.quickest(most, () -> busy.signedIn().run(caseloads::mine)))
        .isLessThan(most);
  }

  private long statementsOf(APerson busy, int more) {
    for (int i = 0; i < more; i++) {
      APerson peer = APerson.peer();
      Database.execute(
          """
          INSERT INTO mentorship (public_id, mentee_id, mentor_id, accepted_on, began_on, agreement_number, version)
          VALUES (LEFT(CONCAT(REPLACE(UUID(), '-', ''), 'xxxx'), 22), ?, ?, CURRENT_DATE, CURRENT_DATE, 1, 1)
          """,
          peer.id(),
          busy.id());
    }
    return Database.statements(() -> busy.signedIn().run(caseloads::mine));
  }
}
