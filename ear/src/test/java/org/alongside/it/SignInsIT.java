package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.UUID;
import org.alongside.account.Accounts;
import org.alongside.account.PasswordLinks;
import org.alongside.account.SignInResult;
import org.alongside.account.SignIns;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

/** Coming in: who is welcome, and what asking costs. */
class SignInsIT extends InServer {
  private static final String PASSWORD = "seven quiet otters";

  @EJB private SignIns signIns;
  @EJB private Accounts accounts;
  @EJB private PasswordLinks links;

  private String account(APerson person) {
    String email = UUID.randomUUID() + "@example.org";
    As admin = APerson.administrator().signedIn();
    admin.run(() -> accounts.open(person.publicId(), email));
    links.setPassword(admin.get(() -> links.make(person.publicId())), PASSWORD);
    return email;
  }

  @Test
  void somebodyWithoutAPasswordAndAStrangerAreRefusedAlike() {
    APerson person = APerson.peer();
    String email = UUID.randomUUID() + "@example.org";
    APerson.administrator().signedIn().run(() -> accounts.open(person.publicId(), email));
    assertThat(signIns.signIn(email, "", "192.0.2.11").outcome())
        .isEqualTo(SignInResult.Outcome.REFUSED);
    assertThat(signIns.signIn(UUID.randomUUID() + "@example.org", "x", "192.0.2.11").outcome())
        .isEqualTo(SignInResult.Outcome.REFUSED);
    assertThat(signIns.signIn(null, null, "192.0.2.11").outcome())
        .isEqualTo(SignInResult.Outcome.REFUSED);
  }

  @Test
  void whoIsWelcomeComesWithTheRolesOfToday() {
    APerson person = APerson.clinician();
    String email = account(person);
    SignInResult result = signIns.signIn(email, PASSWORD, "192.0.2.12");
    assertThat(result.outcome()).isEqualTo(SignInResult.Outcome.WELCOME);
    assertThat(result.me().roles()).containsExactlyInAnyOrder(Roles.PERSON, Roles.STAFF);
    assertThat(result.me().personId()).isEqualTo(person.id());
  }

  @Test
  void onlyAPersonIsAskedWhoTheyAre() {
    assertThatThrownBy(() -> signIns.me()).isInstanceOf(EJBAccessException.class);
    assertThat(APerson.peer().signedIn().get(() -> signIns.me())).isEmpty();
  }

  @Test
  void askingWhoIsSignedInCostsNothingForAWhile() {
    APerson person = APerson.clinician();
    account(person);
    As me = person.signedIn();
    me.run(() -> signIns.me());
    assertThat(Database.statements(() -> me.run(() -> signIns.me()))).isZero();
  }

  @Test
  void comingInCostsAFewStatements() {
    APerson person = APerson.clinician();
    String email = account(person);
    assertThat(Database.statements(() -> signIns.signIn(email, PASSWORD, "192.0.2.13")))
        .as("one writes that somebody came in, one asks whether it can be somebody else")
        .isLessThanOrEqualTo(14);
  }
}
