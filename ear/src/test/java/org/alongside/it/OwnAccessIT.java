package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.UUID;
import org.alongside.account.Accounts;
import org.alongside.account.OwnAccess;
import org.alongside.account.PasswordLinks;
import org.alongside.account.SignInResult;
import org.alongside.account.SignIns;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever may make a link to somebody's account does not come to what that person wrote for
 * themselves.
 */
class OwnAccessIT extends InServer {
  private static final String PASSWORD = "seven quiet otters";
  private static final String OTHER = "eight quiet otters";
  private static final String WRITTEN = "What I tell nobody.";

  @EJB private PasswordLinks links;
  @EJB private OwnAccess access;
  @EJB private Accounts accounts;
  @EJB private Journals journals;
  @EJB private SignIns signIns;
  private APerson person;
  private As owner;
  private As coordinator;
  private As administrator;
  private String email;

  @BeforeEach
  void somebodyWithANote() {
    Mailing.off();
    person = APerson.peer();
    email = UUID.randomUUID() + "@example.org";
    coordinator = APerson.coordinator().signedIn();
    administrator = APerson.administrator().signedIn();
    coordinator.run(() -> accounts.open(person.publicId(), email));
    links.setPassword(coordinator.get(() -> links.make(person.publicId())), PASSWORD);
    owner = person.signedIn();
    owner.get(
        () ->
            journals.save(
                new SaveJournalEntry(
                    new JournalPlace("P01", "not-yours", JournalPlace.NOTE),
                    UUID.randomUUID().toString(),
                    "12345678",
                    0,
                    WRITTEN)));
  }

  @AfterEach
  void noMail() {
    Mailing.off();
  }

  private String read() {
    return owner.get(() -> journals.mine(0)).entries().get(0).text();
  }

  private void assertClosed() {
    assertThat(owner.get(() -> journals.opens())).isFalse();
    assertThat(owner.get(() -> access.isAsked())).isTrue();
    assertRefused(Kind.CONFLICT, "journal.error.doubt", () -> owner.get(() -> journals.mine(0)));
    assertRefused(
        Kind.CONFLICT,
        "journal.error.doubt",
        () -> owner.get(() -> journals.ofUnit("P01", "not-yours")));
  }

  @Test
  void aLinkToAUsedAccountIsShownToNobodyWhileThereIsMail() {
    Mailing.on();
    assertRefused(
        Kind.CONFLICT,
        "account.error.linkByMail",
        () -> coordinator.get(() -> links.make(person.publicId())));
    assertRefused(
        Kind.CONFLICT,
        "account.error.linkByMail",
        () -> administrator.get(() -> links.make(person.publicId())));
    assertThat(read()).isEqualTo(WRITTEN);
  }

  @Test
  void withoutMailAnAdministratorMakesOneAndTheNotesCloseUntilTheirOwnerShowsThemself() {
    assertRefused(
        Kind.CONFLICT,
        "account.error.linkAdministrator",
        () -> coordinator.get(() -> links.make(person.publicId())));
    links.setPassword(administrator.get(() -> links.make(person.publicId())), OTHER);
    assertClosed();
    assertThat(signIns.signIn(email, OTHER, "127.0.0.9").outcome())
        .isEqualTo(SignInResult.Outcome.WELCOME);
    assertClosed();
    // a second link does not make the new password the one from before
    links.setPassword(administrator.get(() -> links.make(person.publicId())), "nine otters here");
    assertThat(owner.get(() -> access.prove(OTHER)).outcome())
        .isEqualTo(SignInResult.Outcome.REFUSED);
    assertClosed();
    assertThat(owner.get(() -> access.prove(PASSWORD)).outcome())
        .isEqualTo(SignInResult.Outcome.WELCOME);
    assertThat(owner.get(() -> access.isAsked())).isFalse();
    assertThat(read()).isEqualTo(WRITTEN);
  }

  @Test
  void guessesAreSlowedAndRememberedThoughTheyFail() {
    links.setPassword(administrator.get(() -> links.make(person.publicId())), OTHER);
    SignInResult.Outcome last = SignInResult.Outcome.REFUSED;
    for (int i = 0; i < 20 && last == SignInResult.Outcome.REFUSED; i++) {
      String guess = "guess number " + i;
      last = owner.get(() -> access.prove(guess)).outcome();
    }
    assertThat(last).isEqualTo(SignInResult.Outcome.WAIT);
  }

  @Test
  void anAddressThatSomebodyElseChangedIsNotTheOwnersUntilTheySignIn() {
    String elsewhere = UUID.randomUUID() + "@example.org";
    coordinator.run(() -> accounts.move(person.publicId(), elsewhere));
    assertThat(read()).as("nothing has happened yet").isEqualTo(WRITTEN);
    String mailed = mailedLink();
    links.setPassword(mailed, OTHER);
    assertClosed();
    owner.get(() -> access.prove(PASSWORD));
    assertThat(read()).isEqualTo(WRITTEN);

    coordinator.run(() -> accounts.move(person.publicId(), email));
    assertThat(signIns.signIn(email, OTHER, "127.0.0.9").outcome())
        .isEqualTo(SignInResult.Outcome.WELCOME);
    links.setPassword(mailedLink(), PASSWORD);
    assertThat(read()).as("they had signed in at the new address").isEqualTo(WRITTEN);
  }

  @Test
  void aLinkThatWentToTheirOwnAddressOpensThemAgain() {
    links.setPassword(administrator.get(() -> links.make(person.publicId())), OTHER);
    assertClosed();
    links.setPassword(mailedLink(), PASSWORD);
    assertThat(read()).isEqualTo(WRITTEN);
  }

  /** As the mail run makes one: nobody but its reader is shown it. */
  private String mailedLink() {
    String token = UUID.randomUUID().toString();
    Database.execute(
        "INSERT INTO password_link (token_hash, kind, person_id, made_at, good_until, version)"
            + " VALUES (SHA2(?, 256), 'RESET', ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1"
            + " DAY, 1)",
        token,
        person.id());
    return token;
  }

  @Test
  void nobodyIsAskedWithoutReason() {
    assertThat(owner.get(() -> access.isAsked())).isFalse();
    assertThat(owner.get(() -> access.prove("anything")).outcome())
        .isEqualTo(SignInResult.Outcome.WELCOME);
    As ofOneTeam = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> ofOneTeam.get(() -> links.make(person.publicId())));
  }
}
