package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.alongside.learning.EnterPracticum;
import org.alongside.learning.Practicum;
import org.alongside.learning.PracticumPage;
import org.alongside.learning.PracticumState;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PracticumIT extends InServer {
  @EJB private Practicum practicum;

  private APerson peer;
  private APerson lead;
  private As leader;

  @BeforeEach
  void somebodyPractisesAndSomebodyLeads() {
    peer = APerson.peer();
    lead = APerson.clinician();
    leader = As.person(lead.id(), Roles.STAFF, Roles.LEADER);
  }

  private static EnterPracticum hours(int minutes) {
    return new EnterPracticum(Organisation.today(), minutes, "A walk to the bank.");
  }

  private String entered(int minutes) {
    return peer.signedIn().get(() -> practicum.enter(hours(minutes)));
  }

  private void inOneTeam() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, peer, TeamRelation.MEMBER_OF);
    Organisation.join(team, lead, TeamRelation.LEADS);
  }

  private PracticumPage page() {
    return peer.signedIn().get(() -> practicum.mine(0, 50));
  }

  @Test
  void isEnteredReturnedMendedAndConfirmedByTheLeader() {
    inOneTeam();
    String entry = entered(90);
    assertThat(page().waiting()).isEqualTo(90);
    assertThat(leader.get(() -> practicum.waiting(0, 50)))
        .anyMatch(row -> row.id().equals(entry) && row.minutes() == 90);
    leader.run(() -> practicum.giveBack(entry, "Was it two visits?"));
    assertThat(page().rows().get(0).word()).isEqualTo("Was it two visits?");
    assertRefused(
        Kind.CONFLICT,
        "learning.error.practicumDecided",
        () -> leader.run(() -> practicum.confirm(entry)));
    peer.signedIn().run(() -> practicum.change(entry, hours(120)));
    leader.run(() -> practicum.confirm(entry));
    assertThat(page().confirmed()).isEqualTo(120);
    assertThat(page().rows().get(0).state()).isEqualTo(PracticumState.CONFIRMED);
    assertRefused(
        Kind.CONFLICT,
        "learning.error.practicumConfirmed",
        () -> peer.signedIn().run(() -> practicum.remove(entry)));
    assertRefused(
        Kind.CONFLICT,
        "learning.error.practicumConfirmed",
        () -> peer.signedIn().run(() -> practicum.change(entry, hours(15))));
  }

  @Test
  void whatWasDecidedIsTakenBackAndNobodyIsToldInVain() {
    inOneTeam();
    String entry = entered(90);
    assertRefused(
        Kind.CONFLICT,
        "learning.error.practicumOpen",
        () -> leader.run(() -> practicum.reopen(entry)));
    leader.run(() -> practicum.confirm(entry));
    assertThat(leader.get(() -> practicum.decided()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.person()).isEqualTo(peer.publicId());
              assertThat(row.state()).isEqualTo(PracticumState.CONFIRMED);
            });
    leader.run(() -> practicum.reopen(entry));
    assertThat(page().confirmed()).isZero();
    assertThat(leader.get(() -> practicum.decided())).isEmpty();
    leader.run(() -> practicum.giveBack(entry, "Was it two visits?"));
    assertThat(told()).isEqualTo(1);
    leader.run(() -> practicum.reopen(entry));
    assertThat(told()).isZero();
    assertThat(page().rows().get(0).word()).isNull();
    leader.run(() -> practicum.giveBack(entry, "Was it one visit?"));
    peer.signedIn().run(() -> practicum.change(entry, hours(60)));
    assertThat(leader.get(() -> practicum.decided())).as("it waits again").isEmpty();
    As elsewhere = As.person(APerson.clinician().id(), Roles.STAFF, Roles.LEADER);
    assertNotFound(() -> elsewhere.run(() -> practicum.reopen(entry)));
    assertThat(elsewhere.get(() -> practicum.decided())).isEmpty();
  }

  private long told() {
    return Database.number(
        "SELECT COUNT(*) FROM message WHERE kind = 'practicum-returned' AND person_id = ?",
        peer.id());
  }

  @Test
  void whoConfirmsReadsAllOfIt() {
    String entry = entered(90);
    String id = peer.publicId();
    assertNotFound(() -> leader.get(() -> practicum.of(id, 0, 50)));
    inOneTeam();
    leader.run(() -> practicum.confirm(entry));
    entered(60);
    PracticumPage seen = leader.get(() -> practicum.of(id, 0, 50)).page();
    assertThat(seen.confirmed()).isEqualTo(90);
    assertThat(seen.waiting()).isEqualTo(60);
    assertThat(seen.rows()).hasSize(2);
    As coordinator = APerson.coordinator().signedIn();
    assertThat(coordinator.get(() -> practicum.of(id, 0, 50)).page()).isEqualTo(seen);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM audit_read WHERE action = 'person.practicum.read' AND about = ?",
                id))
        .isEqualTo(1);
    As self = As.person(peer.id(), Roles.PEER, Roles.MENTOR);
    assertNotFound(() -> self.get(() -> practicum.of(id, 0, 50)));
  }

  @Test
  void nobodyConfirmsWhomItDoesNotConcern() {
    String entry = entered(60);
    assertNotFound(() -> leader.run(() -> practicum.confirm(entry)));
    assertThat(leader.get(() -> practicum.waiting(0, 100)))
        .noneMatch(row -> row.id().equals(entry));
    As self = As.person(peer.id(), Roles.PEER, Roles.MENTOR);
    assertNotFound(() -> self.run(() -> practicum.confirm(entry)));
    assertNotFound(() -> APerson.peer().signedIn().run(() -> practicum.remove(entry)));
    assertThatThrownBy(() -> APerson.clinician().signedIn().run(() -> practicum.enter(hours(60))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void theirMentorConfirms() {
    APerson mentor = APerson.holding(Roles.MENTOR);
    String entry = entered(45);
    assertNotFound(() -> mentor.signedIn().run(() -> practicum.confirm(entry)));
    MentorLine.give(peer, mentor, true);
    assertThat(mentor.signedIn().get(() -> practicum.waiting(0, 50)))
        .anyMatch(row -> row.id().equals(entry));
    mentor.signedIn().run(() -> practicum.confirm(entry));
    assertThat(page().confirmed()).isEqualTo(45);
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    As as = peer.signedIn();
    for (int minutes : new int[] {0, 14, 20, 735}) {
      assertRefused(
          Kind.INVALID,
          "learning.error.practicumTime",
          () -> as.run(() -> practicum.enter(hours(minutes))));
    }
    EnterPracticum tomorrow = new EnterPracticum(Organisation.today().plusDays(1), 60, "A walk.");
    assertRefused(
        Kind.INVALID, "learning.error.practicumDay", () -> as.run(() -> practicum.enter(tomorrow)));
    EnterPracticum silent = new EnterPracticum(Organisation.today(), 60, " ");
    assertRefused(
        Kind.INVALID, "learning.error.practicumWhat", () -> as.run(() -> practicum.enter(silent)));
    assertThat(page().total()).isZero();
  }

  @Test
  void moreThanIsAskedForIsNeverMoreThanAHundredPerCent() {
    assertThat(new PracticumPage(999_999, 0, 7200, java.util.List.of(), 0).percent())
        .isEqualTo(100);
    assertThat(new PracticumPage(7199, 0, 7200, java.util.List.of(), 0).percent()).isEqualTo(99);
  }

  @Test
  void listsNeedAFixedNumberOfStatements() {
    inOneTeam();
    entered(60);
    entered(75);
    assertThat(Database.statements(() -> peer.signedIn().run(() -> practicum.mine(0, 50))))
        .isLessThanOrEqualTo(4);
    assertThat(Database.statements(() -> leader.run(() -> practicum.waiting(0, 50))))
        .isLessThanOrEqualTo(3);
    assertThat(Database.statements(() -> leader.run(() -> practicum.decided())))
        .isLessThanOrEqualTo(3);
  }
}
