package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.UUID;
import org.alongside.account.AccountState;
import org.alongside.account.Accounts;
import org.alongside.account.ChangeProfile;
import org.alongside.account.Directory;
import org.alongside.account.PasswordChanged;
import org.alongside.account.PasswordLinks;
import org.alongside.account.SignInResult;
import org.alongside.account.SignIns;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

/**
 * Accounts, the links that set a password, and coming in: boundaries that are only whole together.
 */
class AccountsIT extends InServer {
  private static final String PASSWORD = "seven quiet otters";

  @EJB private Accounts accounts;
  @EJB private PasswordLinks links;
  @EJB private SignIns signIns;
  @EJB private Directory directory;

  /** Somebody with an account and a password. */
  private record Known(APerson person, String email) {}

  private Known known() {
    APerson person = APerson.clinician();
    String email = UUID.randomUUID() + "@example.org";
    As admin = APerson.administrator().signedIn();
    admin.run(() -> accounts.open(person.publicId(), email));
    String token = admin.get(() -> links.make(person.publicId()));
    links.setPassword(token, PASSWORD);
    return new Known(person, email);
  }

  private SignInResult.Outcome signIn(String email, String password) {
    return signIns.signIn(email, password, "192.0.2." + Math.abs(email.hashCode() % 250)).outcome();
  }

  @Test
  void aLinkSetsThePasswordOnceAndThenThePersonComesIn() {
    APerson person = APerson.clinician();
    As admin = APerson.administrator().signedIn();
    String email = UUID.randomUUID() + "@example.org";
    admin.run(() -> accounts.open(person.publicId(), email));
    String withdrawn = admin.get(() -> links.make(person.publicId()));
    String token = admin.get(() -> links.make(person.publicId()));
    assertThat(links.find(withdrawn)).isEmpty();
    assertThat(links.find(token)).isPresent();
    links.setPassword(token, PASSWORD);
    assertThat(signIn(email.toUpperCase(java.util.Locale.ROOT), PASSWORD))
        .isEqualTo(SignInResult.Outcome.WELCOME);
    assertRefused(
        Kind.CONFLICT,
        "account.error.linkOver",
        () -> links.setPassword(token, "another quiet otter"));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM account WHERE email = ? AND password_hash LIKE '$argon2id$%'",
                email))
        .isEqualTo(1);
  }

  @Test
  void aWeakPasswordIsRefusedAndTheLinkStaysGood() {
    APerson person = APerson.clinician();
    As admin = APerson.administrator().signedIn();
    admin.run(() -> accounts.open(person.publicId(), UUID.randomUUID() + "@example.org"));
    String token = admin.get(() -> links.make(person.publicId()));
    assertRefused(
        Kind.INVALID, "account.error.passwordShort", () -> links.setPassword(token, "short"));
    assertThat(links.find(token)).isPresent();
  }

  @Test
  void aClosedAccountCannotComeIn() {
    Known known = known();
    As admin = APerson.administrator().signedIn();
    admin.run(() -> accounts.disable(known.person().publicId()));
    assertThat(signIn(known.email(), PASSWORD)).isEqualTo(SignInResult.Outcome.REFUSED);
    assertThat(admin.get(() -> directory.account(known.person().publicId())).state())
        .isEqualTo(AccountState.DISABLED);
    admin.run(() -> accounts.enable(known.person().publicId()));
    assertThat(signIn(known.email(), PASSWORD)).isEqualTo(SignInResult.Outcome.WELCOME);
  }

  @Test
  void guessingIsSlowed() {
    Known known = known();
    String address = "198.51.100.7";
    SignInResult.Outcome last = SignInResult.Outcome.REFUSED;
    for (int i = 0; i < 10 && last == SignInResult.Outcome.REFUSED; i++) {
      last = signIns.signIn(known.email(), "wrong guess " + i, address).outcome();
    }
    assertThat(last).isEqualTo(SignInResult.Outcome.WAIT);
    SignInResult right = signIns.signIn(known.email(), PASSWORD, address);
    assertThat(right.outcome()).isEqualTo(SignInResult.Outcome.WAIT);
    assertThat(right.waitSeconds()).isPositive();
  }

  @Test
  void onesOwnPasswordNeedsTheOldOne() {
    Known known = known();
    As me = known.person().signedIn();
    PasswordChanged wrong = me.get(() -> accounts.changePassword("not it", "eight quiet otters"));
    assertThat(wrong.proof().outcome()).isEqualTo(SignInResult.Outcome.REFUSED);
    assertThat(wrong.me()).isNull();
    assertRefused(
        Kind.INVALID,
        "account.error.passwordShort",
        () -> me.run(() -> accounts.changePassword(PASSWORD, "short")));
    PasswordChanged right = me.get(() -> accounts.changePassword(PASSWORD, "eight quiet otters"));
    assertThat(right.me().personId()).isEqualTo(known.person().id());
    assertThat(signIn(known.email(), "eight quiet otters")).isEqualTo(SignInResult.Outcome.WELCOME);
  }

  /** Whoever sits at an open screen could otherwise try as often as they like. */
  @Test
  void guessingOnesOwnPasswordIsSlowed() {
    As me = known().person().signedIn();
    for (int i = 0; i < 5; i++) {
      String guess = "wrong guess " + i;
      me.run(() -> accounts.changePassword(guess, "eight quiet otters"));
    }
    PasswordChanged right = me.get(() -> accounts.changePassword(PASSWORD, "eight quiet otters"));
    assertThat(right.proof().outcome()).isEqualTo(SignInResult.Outcome.WAIT);
    assertThat(right.proof().waitSeconds()).isPositive();
  }

  @Test
  void onesOwnProfileIsOnesOwn() {
    Known known = known();
    As me = known.person().signedIn();
    me.run(() -> accounts.changeProfile(new ChangeProfile("Kit", "fr", "Europe/London", null)));
    assertThat(me.get(() -> accounts.profile()).preferredName()).isEqualTo("Kit");
    assertRefused(
        Kind.INVALID,
        "people.error.zone",
        () ->
            me.run(
                () -> accounts.changeProfile(new ChangeProfile("Ann", "fr", "Moon/Base", null))));
    assertThat(me.get(() -> accounts.profile()).preferredName()).isEqualTo("Kit");
  }

  @Test
  void onlyAnAdministratorOpensClosesAndHandsOutLinks() {
    APerson person = APerson.clinician();
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.run(() -> accounts.open(person.publicId(), "a@example.org")))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.run(() -> accounts.disable(person.publicId())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.get(() -> links.make(person.publicId())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> accounts.profile()).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aViewIsRememberedAndNeverMoreThanOnesRoles() {
    Known known = known();
    As me = known.person().signedIn();
    assertThat(me.get(() -> signIns.me()).orElseThrow().view()).isNull();
    me.run(() -> accounts.chooseView(org.alongside.platform.Roles.STAFF));
    assertThat(me.get(() -> signIns.me()).orElseThrow().view())
        .isEqualTo(org.alongside.platform.Roles.STAFF);
    assertNotFound(() -> me.run(() -> accounts.chooseView(org.alongside.platform.Roles.ADMIN)));
    assertThat(me.get(() -> signIns.me()).orElseThrow().roles())
        .doesNotContain(org.alongside.platform.Roles.ADMIN);
    me.run(() -> accounts.chooseView(null));
    assertThat(me.get(() -> signIns.me()).orElseThrow().view()).isNull();
    assertThatThrownBy(() -> accounts.chooseView(null)).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aCoordinatorOpensAccountsButNotThoseOfAdministrators() {
    As by = APerson.coordinator().signedIn();
    APerson person = APerson.peer();
    by.run(() -> accounts.open(person.publicId(), UUID.randomUUID() + "@example.org"));
    assertThat(by.get(() -> links.make(person.publicId()))).isNotBlank();
    APerson admin = APerson.administrator();
    String email = UUID.randomUUID() + "@example.org";
    admin.signedIn().run(() -> accounts.open(admin.publicId(), email));
    assertNotFound(() -> by.run(() -> links.make(admin.publicId())));
    assertNotFound(() -> by.run(() -> accounts.move(admin.publicId(), "mine@example.org")));
    assertNotFound(() -> by.run(() -> accounts.disable(admin.publicId())));
    assertNotFound(() -> by.run(() -> accounts.enable(admin.publicId())));
    assertThat(Database.number("SELECT COUNT(*) FROM account WHERE email = ?", email)).isEqualTo(1);
  }

  @Test
  void anAddressThatIsTakenLeavesTheAccountWhereItWas() {
    Known known = known();
    Known other = known();
    As admin = APerson.administrator().signedIn();
    assertRefused(
        Kind.CONFLICT,
        "account.error.emailTaken",
        () -> admin.run(() -> accounts.move(known.person().publicId(), other.email())));
    assertThat(signIn(known.email(), PASSWORD)).isEqualTo(SignInResult.Outcome.WELCOME);
  }

  @Test
  void onesOwnProfileCostsAFewStatements() {
    As me = known().person().signedIn();
    assertThat(Database.statements(() -> me.get(() -> accounts.profile()))).isLessThanOrEqualTo(2);
    assertThat(Database.statements(() -> me.run(() -> accounts.chooseLanguage("fr"))))
        .isLessThanOrEqualTo(2);
    As admin = APerson.administrator().signedIn();
    APerson person = APerson.clinician();
    String email = UUID.randomUUID() + "@example.org";
    admin.run(() -> accounts.open(person.publicId(), email));
    assertThat(Database.statements(() -> admin.run(() -> accounts.move(person.publicId(), email))))
        .isLessThanOrEqualTo(5);
  }
}
