package org.alongside.it;

import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.account.Accounts;
import org.alongside.account.AddressChanges;
import org.alongside.account.SignInResult.Outcome;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People change the address they sign in with, and whoever reads the old one hears of it. */
class AddressChangesIT extends InServer {
  @EJB private AddressChanges changes;
  @EJB private Accounts accounts;
  @Inject private SiteClock clock;

  @AfterEach
  void mailIsOff() {
    Mailing.off();
  }

  private static String fresh() {
    return "new" + UUID.randomUUID() + "@example.org";
  }

  @Test
  void theLinkInTheMailConfirmsItOnce() {
    Mailing.on();
    APerson person = APerson.peer();
    String before = Mailing.open(person, "old");
    As me = person.signedIn();
    String wanted = fresh();
    assertThat(me.get(() -> changes.ask("not it", wanted)).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(me.get(() -> changes.ask(Mailing.PASSWORD, wanted)).outcome())
        .isEqualTo(Outcome.WELCOME);
    Mailing.run();
    List<Mailing.Arrived> arrived = Mailing.arrived(wanted);
    assertThat(arrived).hasSize(1);
    String token = arrived.get(0).token();
    assertThat(me.get(() -> accounts.profile()).email()).as("not yet").isEqualTo(before);
    As other = APerson.peer().signedIn();
    assertThat(other.get(() -> changes.find(token))).as("somebody else's").isEmpty();
    assertRefused(
        Kind.CONFLICT, "account.error.addressOver", () -> other.run(() -> changes.confirm(token)));
    clock.at(
        clock.now().plus(Duration.ofDays(2)),
        () -> {
          assertThat(me.get(() -> changes.find(token))).as("too late").isEmpty();
          return null;
        });
    assertThat(me.get(() -> changes.find(token))).contains(wanted);
    me.run(() -> changes.confirm(token));
    assertThat(me.get(() -> accounts.profile()).email()).isEqualTo(wanted);
    assertRefused(
        Kind.CONFLICT, "account.error.addressOver", () -> me.run(() -> changes.confirm(token)));
    Mailing.run();
    assertThat(Mailing.arrived(before)).as("the old address is told").isNotEmpty();
  }

  @Test
  void notSomebodyElsesNotTooOftenAndNotWithoutMail() {
    APerson person = APerson.peer();
    Mailing.open(person, "mine");
    String taken = Mailing.open(APerson.peer(), "theirs");
    As me = person.signedIn();
    Mailing.off();
    assertRefused(
        Kind.CONFLICT,
        "account.error.addressNoMail",
        () -> me.get(() -> changes.ask(Mailing.PASSWORD, fresh())));
    Mailing.on();
    assertRefused(
        Kind.CONFLICT,
        "account.error.emailTaken",
        () -> me.get(() -> changes.ask(Mailing.PASSWORD, taken)));
    assertRefused(
        Kind.INVALID,
        "account.error.email",
        () -> me.get(() -> changes.ask(Mailing.PASSWORD, "nowhere")));
    for (int i = 0; i < AddressChanges.MOST_A_DAY; i++) {
      me.get(() -> changes.ask(Mailing.PASSWORD, fresh()));
    }
    assertRefused(
        Kind.CONFLICT,
        "account.error.addressOften",
        () -> me.get(() -> changes.ask(Mailing.PASSWORD, fresh())));
  }
}
