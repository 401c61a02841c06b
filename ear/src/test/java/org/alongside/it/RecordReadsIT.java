package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.alongside.account.Directory;
import org.alongside.audit.ReadRow;
import org.alongside.audit.RecordReads;
import org.alongside.learning.Transcripts;
import org.alongside.people.People;
import org.alongside.people.ReportingLines;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.position.Positions;
import org.junit.jupiter.api.Test;

/** People see who looked at their records, unless it was somebody of their own line. */
class RecordReadsIT extends InServer {
  @EJB private RecordReads reads;
  @EJB private People people;
  @EJB private Directory directory;
  @EJB private Positions positions;
  @EJB private Transcripts transcripts;
  @EJB private ReportingLines lines;
  @Inject private SiteClock clock;

  private List<ReadRow> seenBy(APerson person) {
    return person.signedIn().get(() -> reads.mine("en", 0, 25));
  }

  private static long kept(APerson about) {
    return Database.number(
        "SELECT COUNT(*) FROM audit_entry WHERE about = ? AND action LIKE '%.read'",
        about.publicId());
  }

  /** In the middle of an hour, so that no test stands on both sides of its end. */
  private void inOneHour(Runnable work) {
    inOneHour(0, work);
  }

  private void inOneHour(int later, Runnable work) {
    Instant half = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(30));
    clock.at(
        half.plus(Duration.ofHours(later)),
        () -> {
          work.run();
          return null;
        });
  }

  @Test
  void whoeverReadsIsShownWithNameRoleAndWhat() {
    APerson person = APerson.peer();
    APerson reader = APerson.coordinator();
    inOneHour(() -> reader.signedIn().get(() -> people.details(person.publicId())));
    assertThat(seenBy(person))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.reader()).startsWith("Test Person");
              assertThat(row.role()).isEqualTo(Roles.COORDINATOR);
              assertThat(row.what()).isEqualTo("Your name, work, roles, teams and account");
            });
    assertThat(person.signedIn().get(() -> reads.countMine())).isEqualTo(1);
    assertThat(seenBy(APerson.peer())).isEmpty();
  }

  @Test
  void readingAgainWithinTheHourIsOneRowOfEachKind() {
    APerson person = APerson.peer();
    As reader = APerson.administrator().signedIn();
    for (int i = 0; i < 3; i++) {
      inOneHour(
          () -> {
            reader.get(() -> people.details(person.publicId()));
            reader.get(() -> directory.account(person.publicId()));
            reader.get(() -> people.history(person.publicId()));
            reader.get(() -> positions.of(person.publicId()));
            reader.get(() -> transcripts.of(person.publicId(), "en"));
          });
    }
    assertThat(seenBy(person))
        .extracting(ReadRow::what)
        .containsExactlyInAnyOrder(
            "Your name, work, roles, teams and account",
            "What was changed about you",
            "Your positions",
            "What you have learned");
    inOneHour(1, () -> reader.get(() -> people.details(person.publicId())));
    inOneHour(() -> APerson.coordinator().signedIn().get(() -> people.details(person.publicId())));
    assertThat(seenBy(person)).hasSize(6);
  }

  @Test
  void theirOwnLineIsNotListedNorKept() {
    APerson person = APerson.peer();
    APerson manager = APerson.coordinator();
    APerson leader = APerson.coordinator();
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    Organisation.join(team, leader, TeamRelation.LEADS);
    As.system()
        .run(() -> lines.assign(person.publicId(), manager.publicId(), Organisation.today()));
    manager.signedIn().get(() -> people.details(person.publicId()));
    leader.signedIn().get(() -> people.details(person.publicId()));
    assertThat(kept(person)).isZero();
    APerson itself = APerson.coordinator();
    itself.signedIn().get(() -> people.details(itself.publicId()));
    assertThat(kept(itself)).isZero();
  }

  @Test
  void aFormerLineManagerIsListed() {
    APerson person = APerson.peer();
    APerson manager = APerson.coordinator();
    As system = As.system();
    system.run(
        () ->
            lines.assign(
                person.publicId(), manager.publicId(), Organisation.today().minusDays(30)));
    system.run(() -> lines.end(person.publicId(), Organisation.today().minusDays(1)));
    manager.signedIn().get(() -> people.details(person.publicId()));
    assertThat(seenBy(person)).hasSize(1);
  }

  @Test
  void aReadThatIsRefusedLeavesNoTraceOfOneAndTheRightToTryAgain() {
    APerson stranger = APerson.peer();
    As by = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> by.get(() -> people.details(stranger.publicId())));
    assertNotFound(() -> by.get(() -> transcripts.of(stranger.publicId(), "en")));
    assertThat(kept(stranger)).isZero();
  }

  @Test
  void readingOnCostsNothingMoreAndTheListTwoStatements() {
    APerson person = APerson.peer();
    As reader = APerson.administrator().signedIn();
    inOneHour(
        () -> {
          reader.get(() -> positions.of(person.publicId()));
          assertThat(Database.statements(() -> reader.get(() -> positions.of(person.publicId()))))
              .isEqualTo(2);
        });
    As self = person.signedIn();
    self.get(() -> reads.countMine());
    assertThat(Database.statements(() -> self.get(() -> reads.mine("fr", 0, 25)))).isEqualTo(2);
    assertThat(Database.statements(() -> self.get(() -> reads.countMine()))).isEqualTo(1);
  }

  @Test
  void whatTellsReadsApartIsForgottenWhenTheHourIsOver() {
    APerson person = APerson.peer();
    As reader = APerson.administrator().signedIn();
    inOneHour(-9, () -> reader.get(() -> people.details(person.publicId())));
    As.system().run(() -> reads.forgetOld());
    assertThat(
            Database.number("SELECT COUNT(*) FROM audit_read WHERE about = ?", person.publicId()))
        .isZero();
    assertThat(seenBy(person)).hasSize(1);
  }

  @Test
  void nobodyAsksForOthers() {
    assertThatThrownBy(() -> reads.mine("en", 0, 25)).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> reads.countMine()).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> APerson.administrator().signedIn().run(() -> reads.forgetOld()))
        .isInstanceOf(EJBAccessException.class);
  }
}
