package org.alongside.it;

import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.account.Accounts;
import org.alongside.account.Exports;
import org.alongside.account.PasswordLinks;
import org.alongside.account.PasswordResets;
import org.alongside.account.SignInResult;
import org.alongside.account.SignIns;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody forgot their password, or is told that it was changed. */
class PasswordResetsIT extends InServer {
  private static final String ANOTHER = "eight quiet otters";

  @EJB private PasswordResets resets;
  @EJB private PasswordLinks links;
  @EJB private SignIns signIns;
  @EJB private Accounts accounts;
  @EJB private Exports exports;
  @EJB private People people;
  @Inject private SiteClock clock;

  @BeforeEach
  void mailIsOn() {
    Mailing.on();
  }

  @AfterEach
  void mailIsOff() {
    Mailing.off();
  }

  private static String network() {
    return UUID.randomUUID().toString();
  }

  /** Waits for so many mails; the server's timers look up and send beside the test. */
  private List<Mailing.Arrived> arrived(String email, int count) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    List<Mailing.Arrived> all;
    do {
      As.system().run(() -> resets.lookUp());
      Mailing.run();
      all = Mailing.arrived(email);
    } while (all.size() < count && System.nanoTime() < end);
    assertThat(all).hasSize(count);
    return all;
  }

  private SignInResult signIn(String email, String password) {
    return signIns.signIn(email, password, network());
  }

  @Test
  void theLinkSetsAnotherPasswordOnceAndEndsEverySession() {
    APerson person = APerson.peer();
    String email = Mailing.open(person, "p");
    SignInResult before = signIn(email, Mailing.PASSWORD);
    assertThat(resets.ask("  " + email.toUpperCase(Locale.ROOT), network())).isZero();
    Mailing.Arrived mail = arrived(email, 1).get(0);
    assertThat(mail.subject()).isEqualTo("A new password for Alongside");
    String token = mail.token();
    links.setPassword(token, ANOTHER);
    assertThat(signIn(email, Mailing.PASSWORD).outcome()).isEqualTo(SignInResult.Outcome.REFUSED);
    SignInResult after = signIn(email, ANOTHER);
    assertThat(after.outcome()).isEqualTo(SignInResult.Outcome.WELCOME);
    assertThat(after.me().continues(before.me())).as("what was open is over").isFalse();
    assertRefused(Kind.CONFLICT, "account.error.linkOver", () -> links.setPassword(token, ANOTHER));
    assertThat(arrived(email, 2))
        .extracting(Mailing.Arrived::subject)
        .contains("Your password for Alongside was changed");
  }

  @Test
  void theLinkLivesHalfAnHour() {
    APerson person = APerson.peer();
    String email = Mailing.open(person, "p");
    resets.ask(email, network());
    String token = arrived(email, 1).get(0).token();
    assertThat(links.find(token)).isPresent();
    assertThat(clock.at(clock.now().plus(Duration.ofMinutes(31)), () -> links.find(token)))
        .isEmpty();
    assertThat(clock.at(clock.now().plus(Duration.ofMinutes(28)), () -> links.find(token)))
        .isPresent();
  }

  @Test
  void nobodyCanTellWhetherAnAddressIsKnown() {
    APerson person = APerson.peer();
    String known = Mailing.open(person, "p");
    String unknown = "p" + UUID.randomUUID() + "@example.org";
    long one = Database.statements(() -> resets.ask(UUID.randomUUID() + unknown, network()));
    assertThat(one).isLessThanOrEqualTo(10);
    assertThat(resets.ask(known, network())).isZero();
    assertThat(resets.ask(unknown, network())).isZero();
    assertThat(resets.ask(null, network())).isZero();
    assertThat(resets.ask("x".repeat(5000), network())).isZero();
    arrived(known, 1);
    assertThat(Mailing.arrived(unknown)).isEmpty();
    for (String email : List.of(known, unknown)) {
      long wait = 0;
      for (int i = 0; i < 6 && wait == 0; i++) {
        wait = resets.ask(email, network());
      }
      assertThat(wait).as("slowed by what was typed: " + email).isPositive();
    }
  }

  @Test
  void aNetworkThatAsksForManyIsSlowed() {
    String network = network();
    long wait = 0;
    for (int i = 0; i < 30 && wait == 0; i++) {
      wait = resets.ask(UUID.randomUUID() + "@example.org", network);
    }
    assertThat(wait).isPositive();
  }

  @Test
  void whoIsClosedOutGetsNoLink() {
    APerson person = APerson.peer();
    String email = Mailing.open(person, "p");
    APerson.administrator().signedIn().run(() -> accounts.disable(person.publicId()));
    resets.ask(email, network());
    As.system().run(() -> resets.lookUp());
    Mailing.run();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = 'password-reset'",
                person.id()))
        .isZero();
  }

  @Test
  void onlyTheProgramLooksUp() {
    assertThatThrownBy(() -> APerson.administrator().signedIn().run(() -> resets.lookUp()))
        .isInstanceOf(EJBAccessException.class);
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.run(() -> links.mail("x")))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.run(() -> exports.mail("x")))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void withoutAMailServerNothingIsPromised() {
    Mailing.off();
    assertThat(links.canMail()).isFalse();
    assertRefused(
        Kind.CONFLICT, "account.error.noMail", () -> resets.ask("a@example.org", network()));
    APerson person = APerson.peer();
    Mailing.account(person, "p");
    As coordinator = APerson.coordinator().signedIn();
    assertRefused(
        Kind.CONFLICT,
        "account.error.noMail",
        () -> coordinator.run(() -> links.mail(person.publicId())));
  }

  @Test
  void anAddressThatMovesIsToldAtTheOldOne() {
    APerson person = APerson.peer();
    String old = Mailing.open(person, "p");
    String next = "p" + UUID.randomUUID() + "@example.org";
    APerson.administrator().signedIn().run(() -> accounts.move(person.publicId(), next));
    assertThat(arrived(old, 1).get(0).subject()).contains("address");
    assertThat(Mailing.arrived(next)).isEmpty();
  }

  @Test
  void whoLeavesGetsTheirDataByMail() {
    APerson person = APerson.peer();
    String email = Mailing.open(person, "p");
    As coordinator = APerson.coordinator().signedIn();
    assertRefused(
        Kind.CONFLICT,
        "account.error.exportHere",
        () -> coordinator.run(() -> exports.mail(person.publicId())));
    coordinator.run(
        () -> people.leave(person.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
    coordinator.run(() -> exports.mail(person.publicId()));
    String token = arrived(email, 1).get(0).token();
    assertThat(exports.find(token)).isPresent();
    assertThat(exports.take(token)).isNotEmpty();
  }
}
