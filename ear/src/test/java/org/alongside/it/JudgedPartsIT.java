package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import javax.naming.InitialContext;
import org.alongside.assessment.JudgingView;
import org.alongside.assessment.Verdict;
import org.alongside.learning.Enrolments;
import org.alongside.learning.JudgedParts;
import org.alongside.learning.JudgingRow;
import org.alongside.learning.UnitPage;
import org.alongside.people.ReportingLines;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.schedule.Attendances;
import org.alongside.schedule.LiveEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgedPartsIT extends InServer {
  private static final String P01 = "P01";
  private static final String UNIT = "say-it";
  private static final String EN = "en";
  private static final List<String> LINES =
      List.of("plain", "limits", "not-secret", "may-refuse", "own-experience");

  @EJB private JudgedParts parts;
  @EJB private Enrolments enrolments;
  @EJB private ReportingLines lines;
  @EJB private LiveEvents events;
  @EJB private Attendances attendances;

  private APerson peer;
  private As mentor;

  @BeforeEach
  void somebodyShowsAndSomebodyLooks() {
    peer = APerson.peer();
    APerson looks = APerson.holding(Roles.MENTOR);
    MentorLine.give(peer, looks, true);
    mentor = looks.signedIn();
  }

  private static List<Verdict> all(boolean met) {
    return LINES.stream().map(l -> new Verdict(l, met, "I heard it twice.")).toList();
  }

  private String asked(APerson person) {
    person.signedIn().run(() -> parts.ask(P01, UNIT));
    return mentor.get(() -> parts.waiting(0, 100, EN)).stream()
        .map(JudgingRow::id)
        .filter(id -> isOf(id, person))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(String judging, APerson person) {
    return Database.number(
            "SELECT COUNT(*) FROM judging WHERE public_id = ? AND person_id = ?",
            judging,
            person.id())
        == 1;
  }

  private UnitPage unit(APerson person) {
    return person.signedIn().get(() -> enrolments.unit(P01, UNIT, EN));
  }

  @Test
  void isAskedAnsweredNotYetAskedAgainAndMet() {
    String first = asked(peer);
    peer.signedIn().run(() -> parts.ask(P01, UNIT));
    assertThat(unit(peer).judgings()).singleElement().satisfies(j -> assertThat(j.open()).isTrue());
    mentor.run(() -> parts.give(first, all(false)));
    assertThat(unit(peer).state().isDone()).isFalse();
    String second = asked(peer);
    assertThat(second).isNotEqualTo(first);
    assertThat(mentor.get(() -> parts.open(second, EN)).earlier()).hasSize(1);
    mentor.run(() -> parts.give(second, all(true)));
    UnitPage done = unit(peer);
    assertThat(done.state().isDone()).isTrue();
    assertThat(done.judgings()).extracting(JudgingView::met).containsExactly(true, false);
    assertThat(done.judgings().get(0).line("limits").sentence()).isEqualTo("I heard it twice.");
    assertRefused(
        Kind.CONFLICT, "learning.error.met", () -> peer.signedIn().run(() -> parts.ask(P01, UNIT)));
    assertThat(Database.number("SELECT COUNT(*) FROM unit_progress WHERE evidence = ?", second))
        .isEqualTo(1);
  }

  @Test
  void oneLineThatIsNotYetIsNotYet() {
    String id = asked(peer);
    List<Verdict> mixed = new java.util.ArrayList<>(all(true));
    mixed.set(2, new Verdict("not-secret", false, "Nothing was said of the note."));
    mentor.run(() -> parts.give(id, mixed));
    assertThat(unit(peer).state().isDone()).isFalse();
    assertThat(unit(peer).judgings().get(0).met()).isFalse();
  }

  @Test
  void anAnswerIsWholeAndIsGivenOnce() {
    String id = asked(peer);
    assertRefused(
        Kind.INVALID,
        "assessment.error.line",
        () -> mentor.run(() -> parts.give(id, all(true).subList(0, 4))));
    List<Verdict> silent = LINES.stream().map(l -> new Verdict(l, true, " ")).toList();
    assertRefused(
        Kind.INVALID, "assessment.error.sentence", () -> mentor.run(() -> parts.give(id, silent)));
    mentor.run(() -> parts.give(id, all(true)));
    assertRefused(
        Kind.CONFLICT,
        "assessment.error.judged",
        () -> mentor.run(() -> parts.give(id, all(false))));
  }

  @Test
  void isTakenBackWhileNobodyHasAnswered() {
    String id = asked(peer);
    peer.signedIn().run(() -> parts.withdraw(P01, UNIT));
    assertThat(unit(peer).judgings()).isEmpty();
    assertRefused(
        Kind.CONFLICT,
        "assessment.error.judged",
        () -> mentor.run(() -> parts.give(id, all(true))));
  }

  @Test
  void aLineManagerNeverJudgesWhateverElseTheyAre() {
    APerson manager = APerson.holding(Roles.MENTOR);
    As.system().run(() -> lines.assign(peer.publicId(), manager.publicId(), Organisation.today()));
    MentorLine.give(peer, manager, true);
    String id = asked(peer);
    As as = manager.signedIn();
    assertNotFound(() -> as.run(() -> parts.open(id, EN)));
    assertNotFound(() -> as.run(() -> parts.give(id, all(true))));
    assertThat(as.get(() -> parts.waiting(0, 100, EN))).noneMatch(row -> row.id().equals(id));
    assertNotFound(() -> peer.signedIn().run(() -> parts.give(id, all(true))));
  }

  @Test
  void aCoordinatorOfTheirsAndWhoLedThemMayAndNobodyElse() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, peer, TeamRelation.MEMBER_OF);
    String id = asked(peer);
    As here = Organisation.coordinatorOf(team);
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    APerson colleague = APerson.clinician();
    APerson other = APerson.holding(Roles.MENTOR);
    assertNotFound(() -> other.signedIn().run(() -> parts.open(id, EN)));
    MentorLine.give(peer, other, false);
    assertNotFound(() -> other.signedIn().run(() -> parts.open(id, EN)));
    assertThat(other.signedIn().get(() -> parts.waiting(0, 100, EN))).isEmpty();
    assertThat(here.get(() -> parts.waiting(0, 100, EN))).anyMatch(r -> r.id().equals(id));
    assertThat(elsewhere.get(() -> parts.waiting(0, 100, EN))).noneMatch(r -> r.id().equals(id));
    assertNotFound(() -> elsewhere.run(() -> parts.open(id, EN)));
    assertNotFound(() -> colleague.signedIn().run(() -> parts.open(id, EN)));
    As coordinator = APerson.coordinator().signedIn();
    String event = LiveParts.begun(coordinator, P01, Duration.ofHours(2), null, peer.signedIn());
    coordinator.run(() -> events.staff(event, colleague.publicId()));
    coordinator.run(() -> attendances.markRest(event));
    assertThat(colleague.signedIn().get(() -> parts.waiting(0, 100, EN)))
        .anyMatch(row -> row.id().equals(id));
    colleague.signedIn().run(() -> parts.give(id, all(true)));
    assertThat(unit(peer).state().isDone()).isTrue();
  }

  @Test
  void anAnswerIsRolledBackWithWhatItCompletes() throws Exception {
    String id = asked(peer);
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    mentor.run(() -> parts.give(id, all(true)));
    transaction.rollback();
    assertThat(unit(peer).state().isDone()).isFalse();
    assertThat(unit(peer).judgings().get(0).open()).isTrue();
  }

  @Test
  void aListNeedsAFixedNumberOfStatements() {
    asked(peer);
    assertThat(Database.statements(() -> mentor.run(() -> parts.waiting(0, 50, EN))))
        .isLessThanOrEqualTo(4);
  }
}
