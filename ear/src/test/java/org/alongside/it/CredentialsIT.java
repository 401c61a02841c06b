package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import org.alongside.credential.AchievementTerms;
import org.alongside.credential.CredentialRow;
import org.alongside.credential.CredentialState;
import org.alongside.credential.Credentials;
import org.alongside.credential.HeldCredentials;
import org.alongside.credential.OwedCredentials;
import org.alongside.credential.Verifications;
import org.alongside.credential.Verified;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates: given once a cycle, seen by their holder, verified by anybody, withdrawn. */
class CredentialsIT extends InServer {
  private static final String FROM = "192.0.2.9";
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");
  private static final List<String> STAFF = List.of("W1", "W2", "W3", "W4", "W5", "W6", "W9");

  @EJB private Credentials credentials;
  @EJB private HeldCredentials held;
  @EJB private Verifications verifications;
  @EJB private OwedCredentials owed;
  @Inject private SiteClock clock;

  private LocalDate today;

  @BeforeEach
  void readTheDay() {
    today = Organisation.today();
  }

  private List<CredentialRow> of(APerson person) {
    return person.signedIn().get(() -> credentials.mine("en"));
  }

  private APerson withP10(LocalDate day) {
    APerson person = APerson.peer();
    Earning.module(person.id(), "P10", 1, day);
    return person;
  }

  private Verified look(String id) {
    return verifications.look(id, FROM);
  }

  @Test
  void aSafetyModuleGivesOneInTheTransactionThatCompletesIt() {
    APerson person = withP10(today.minusDays(3));
    assertThat(of(person))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.code()).isEqualTo("P10");
              assertThat(row.kind()).isEqualTo(AchievementTerms.Kind.MODULE);
              assertThat(row.state()).isEqualTo(CredentialState.VALID);
              assertThat(row.earnedOn()).isEqualTo(today.minusDays(3));
              assertThat(row.validTo()).isEqualTo(today.minusDays(3).plusMonths(24));
              assertThat(row.nameShown()).isFalse();
              assertThat(row.titleShown()).isFalse();
              assertThat(row.verifyAddress()).endsWith("/verify/" + row.id());
            });
    Earning.module(person.id(), "P01", 1, today);
    assertThat(of(person)).hasSize(1);
    assertThat(of(APerson.peer())).isEmpty();
  }

  @Test
  void whatIsRolledBackGivesNothing() throws Exception {
    APerson person = APerson.peer();
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    Earning.module(person.id(), "P10", 1, today);
    assertThat(of(person)).hasSize(1);
    transaction.rollback();
    assertThat(of(person)).isEmpty();
  }

  @Test
  void twoLastModulesAtOnceGiveTheProgrammeOnce() throws Exception {
    APerson person = APerson.clinician();
    STAFF.subList(0, 5).forEach(m -> Earning.module(person.id(), m, 1, today.minusDays(9)));
    assertThat(of(person)).isEmpty();
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Void>> last =
          STAFF.subList(5, 7).stream()
              .map(
                  module ->
                      (Callable<Void>)
                          () -> {
                            together.await(60, TimeUnit.SECONDS);
                            Earning.module(person.id(), module, 1, today);
                            return null;
                          })
              .toList();
      for (Future<Void> done : two.invokeAll(last)) {
        done.get();
      }
    } finally {
      two.shutdownNow();
    }
    assertThat(of(person))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.code()).isEqualTo("staff");
              assertThat(row.earnedOn()).isEqualTo(today);
            });
  }

  @Test
  void whatWasEarnedBeforeIsGivenOnceHoweverOftenItIsLookedFor() {
    APerson peer = APerson.peer();
    APerson staff = APerson.clinician();
    Earning.longAgo(peer.id(), "P07", 1, today.minusMonths(30));
    STAFF.forEach(m -> Earning.longAgo(staff.id(), m, 1, today.minusMonths(2)));
    for (int i = 0; i < 2; i++) {
      Database.execute("UPDATE credential_backlog SET done = FALSE, done_through = 0");
      As.system()
          .run(
              () -> {
                while (owed.giveSome()) {
                  // until nothing is owed any more
                }
              });
    }
    assertThat(of(peer))
        .singleElement()
        .satisfies(row -> assertThat(row.state()).isEqualTo(CredentialState.EXPIRED));
    assertThat(of(staff)).extracting(CredentialRow::code).containsExactly("staff");
  }

  @Test
  void aLaterCycleSupersedesAndCountsFromTheOldEnd() {
    LocalDate first = today.minusMonths(24).plusDays(20);
    APerson person = withP10(first);
    Earning.module(person.id(), "P10", 2, today);
    List<CredentialRow> rows = of(person);
    assertThat(rows)
        .extracting(CredentialRow::state)
        .containsExactly(CredentialState.VALID, CredentialState.SUPERSEDED);
    assertThat(rows.get(0).validTo()).isEqualTo(rows.get(1).validTo().plusMonths(24));
    assertThat(look(rows.get(1).id()).state()).isEqualTo(CredentialState.SUPERSEDED);
  }

  @Test
  void anybodyVerifiesAndIsToldNoMoreThanTheHolderChose() {
    APerson person = withP10(today);
    String id = of(person).get(0).id();
    assertThat(look(id))
        .satisfies(
            told -> {
              assertThat(told.state()).isEqualTo(CredentialState.VALID);
              assertThat(told.earnedOn()).isEqualTo(today);
              assertThat(told.name()).isNull();
              assertThat(told.title()).isNull();
            });
    person.signedIn().run(() -> credentials.choose(id, true, false));
    assertThat(look(id).name()).startsWith("Test Person");
    assertThat(look(id).title()).isNull();
    person.signedIn().run(() -> credentials.choose(id, false, true));
    assertThat(look(id).name()).isNull();
    assertThat(look(id).title()).containsEntry("fr", "Confidentialité et dossiers");
    assertThat(look("none").isThere()).isFalse();
  }

  @Test
  void isValidToTheEndOfItsLastDay() {
    APerson person = withP10(today.minusMonths(24));
    String id = of(person).get(0).id();
    LocalDate last = of(person).get(0).validTo();
    assertThat(stateAt(id, last)).isEqualTo(CredentialState.VALID);
    assertThat(stateAt(id, last.plusDays(1))).isEqualTo(CredentialState.EXPIRED);
  }

  /** A minute before that day ends in the site's zone. */
  private CredentialState stateAt(String id, LocalDate day) {
    return clock.at(
        day.plusDays(1).atStartOfDay(ZONE).minusMinutes(1).toInstant(), () -> look(id).state());
  }

  @Test
  void oneNetworkIsSlowed() {
    String from = "198.51.100.7";
    assertRefused(
        Kind.TOO_MANY,
        "credential.error.pace",
        () -> {
          for (int i = 0; i < 400; i++) {
            verifications.look("none", from);
          }
        });
    assertThat(verifications.look("none", "198.51.100.8").isThere()).isFalse();
  }

  @Test
  void aCoordinatorWithdrawsWithAReasonInTheirReachOnly() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson person = withP10(today);
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    String id = of(person).get(0).id();
    As by = Organisation.coordinatorOf(team);
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> elsewhere.run(() -> held.withdraw(id, "No")));
    assertNotFound(() -> by.run(() -> held.withdraw("none", "No")));
    assertThatThrownBy(() -> person.signedIn().run(() -> held.withdraw(id, "No")))
        .isInstanceOf(EJBAccessException.class);
    assertRefused(
        Kind.INVALID, "credential.error.reason", () -> by.run(() -> held.withdraw(id, "  ")));
    assertRefused(
        Kind.INVALID,
        "credential.error.reasonLength",
        () -> by.run(() -> held.withdraw(id, "x".repeat(1001))));
    assertThat(look(id).state()).isEqualTo(CredentialState.VALID);

    by.run(() -> held.withdraw(id, "The attempt was somebody else’s."));
    assertThat(look(id).state()).isEqualTo(CredentialState.WITHDRAWN);
    assertThat(look(id).withdrawnAt()).isNotNull();
    assertThat(of(person).get(0).withdrawnWhy()).isEqualTo("The attempt was somebody else’s.");
    assertThat(by.get(() -> held.of(person.publicId(), "en")))
        .singleElement()
        .satisfies(row -> assertThat(row.mayBeGivenAgain()).isTrue());
    assertRefused(
        Kind.CONFLICT,
        "credential.error.withdrawn",
        () -> by.run(() -> held.withdraw(id, "Again")));
    assertRefused(
        Kind.CONFLICT,
        "credential.error.withdrawn",
        () -> person.signedIn().get(() -> credentials.certificate(id, "en")));
  }

  @Test
  void aMistakeIsMendedByGivingItAgainOnce() {
    APerson person = withP10(today.minusDays(5));
    String id = of(person).get(0).id();
    As by = APerson.coordinator().signedIn();
    assertRefused(Kind.CONFLICT, "credential.error.again", () -> by.run(() -> held.giveAgain(id)));
    by.run(() -> held.withdraw(id, "By mistake"));
    by.run(() -> held.giveAgain(id));
    assertRefused(Kind.CONFLICT, "credential.error.again", () -> by.run(() -> held.giveAgain(id)));
    List<CredentialRow> rows = of(person);
    assertThat(rows)
        .extracting(CredentialRow::state)
        .containsExactly(CredentialState.VALID, CredentialState.WITHDRAWN);
    assertThat(rows.get(0).id()).isNotEqualTo(id);
    assertThat(rows.get(0).earnedOn()).isEqualTo(rows.get(1).earnedOn());
    assertThat(look(id).state()).isEqualTo(CredentialState.WITHDRAWN);
  }

  @Test
  void nobodyDecidesAboutTheirOwn() {
    APerson coordinator = APerson.coordinator();
    Earning.module(coordinator.id(), "P10", 1, today);
    String id = of(coordinator).get(0).id();
    assertRefused(
        Kind.CONFLICT,
        "credential.error.own",
        () -> coordinator.signedIn().run(() -> held.withdraw(id, "Mine")));
  }

  @Test
  void aCertificateIsItsHoldersAlone() {
    APerson person = withP10(today);
    String id = of(person).get(0).id();
    As other = APerson.peer().signedIn();
    assertNotFound(() -> other.get(() -> credentials.certificate(id, "en")));
    assertNotFound(() -> other.run(() -> credentials.choose(id, true, true)));
    assertNotFound(() -> other.get(() -> credentials.certificate("none", "en")));
    assertThatThrownBy(() -> credentials.mine("en")).isInstanceOf(EJBAccessException.class);
    assertPdf(person.signedIn().get(() -> credentials.certificate(id, "fr")));
    assertPdf(person.signedIn().get(() -> credentials.transcript("en", ZONE)));
  }

  private static void assertPdf(byte[] file) {
    assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void listsCostAFixedNumberOfStatements() {
    APerson one = withP10(today.minusMonths(3));
    APerson many = withP10(today.minusMonths(40));
    for (int cycle = 2; cycle < 8; cycle++) {
      Earning.module(many.id(), "P10", cycle, today.minusMonths(40 - cycle));
    }
    assertThat(statements(() -> of(many))).isLessThanOrEqualTo(statements(() -> of(one)));
    assertThat(statements(() -> of(many))).isLessThanOrEqualTo(5);
    String id = of(many).get(0).id();
    assertThat(statements(() -> look(id))).isLessThanOrEqualTo(6);
  }

  private static long statements(Runnable work) {
    return Database.statements(work);
  }
}
