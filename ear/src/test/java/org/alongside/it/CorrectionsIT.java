package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.alongside.people.GrantRole;
import org.alongside.people.People;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.privacy.CorrectionKind;
import org.alongside.privacy.CorrectionRow;
import org.alongside.privacy.CorrectionState;
import org.alongside.privacy.Corrections;
import org.junit.jupiter.api.Test;

/** People ask that what others keep about them be put right, and are answered in words. */
class CorrectionsIT extends InServer {
  @EJB private Corrections corrections;
  @EJB private People people;

  private As coordinating(TeamRef team) {
    APerson person = APerson.clinician();
    GrantRole grant =
        new GrantRole(Roles.COORDINATOR, null, team.publicId(), Organisation.today(), null);
    As.system().run(() -> people.give(person.publicId(), grant));
    return As.person(person.id(), Roles.COORDINATOR);
  }

  private CorrectionRow asked(APerson person, String words) {
    person.signedIn().run(() -> corrections.ask(CorrectionKind.WORK, words));
    return person.signedIn().get(() -> corrections.mine()).get(0);
  }

  @Test
  void whoeverCoordinatesThemDecidesInWords() {
    APerson person = APerson.peer();
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    CorrectionRow ask = asked(person, " I began in March. ");
    assertThat(ask.words()).isEqualTo("I began in March.");
    As here = coordinating(team);
    As elsewhere = coordinating(Organisation.teamAt(Organisation.site()));
    assertThat(here.get(() -> corrections.waiting(0, 100)))
        .extracting(CorrectionRow::id)
        .containsExactly(ask.id());
    assertThat(here.get(() -> corrections.countWaiting())).isEqualTo(1);
    assertThat(elsewhere.get(() -> corrections.waiting(0, 100))).isEmpty();
    assertNotFound(() -> elsewhere.run(() -> corrections.decide(ask.id(), true, "Done.")));
    assertRefused(
        Kind.INVALID,
        "privacy.error.empty",
        () -> here.run(() -> corrections.decide(ask.id(), true, " ")));
    here.run(() -> corrections.decide(ask.id(), true, "It says March now."));
    CorrectionRow answered = person.signedIn().get(() -> corrections.mine()).get(0);
    assertThat(answered.state()).isEqualTo(CorrectionState.MADE);
    assertThat(answered.answer()).isEqualTo("It says March now.");
    assertThat(here.get(() -> corrections.countWaiting())).isZero();
    assertRefused(
        Kind.CONFLICT,
        "privacy.error.decided",
        () -> here.run(() -> corrections.decide(ask.id(), false, "No.")));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = 'correction-answered'",
                person.id()))
        .isEqualTo(1);
  }

  @Test
  void nobodyDecidesAboutTheirOwn() {
    APerson coordinator = APerson.coordinator();
    CorrectionRow ask = asked(coordinator, "My name has two n.");
    As me = coordinator.signedIn();
    assertThat(me.get(() -> corrections.waiting(0, 100)))
        .extracting(CorrectionRow::id)
        .doesNotContain(ask.id());
    assertRefused(
        Kind.CONFLICT,
        "privacy.error.own",
        () -> me.run(() -> corrections.decide(ask.id(), true, "Yes.")));
    APerson.administrator()
        .signedIn()
        .run(() -> corrections.decide(ask.id(), false, "The card has one."));
    assertThat(me.get(() -> corrections.mine()).get(0).state()).isEqualTo(CorrectionState.DECLINED);
  }

  @Test
  void somethingIsSaidAndNotTooMuch() {
    As me = APerson.peer().signedIn();
    assertRefused(
        Kind.INVALID, "privacy.error.kind", () -> me.run(() -> corrections.ask(null, "x")));
    assertRefused(
        Kind.INVALID,
        "privacy.error.empty",
        () -> me.run(() -> corrections.ask(CorrectionKind.OTHER, "  ")));
    assertRefused(
        Kind.INVALID,
        "privacy.error.long",
        () -> me.run(() -> corrections.ask(CorrectionKind.OTHER, "x".repeat(1001))));
    for (int i = 0; i < Corrections.MOST_OPEN; i++) {
      me.run(() -> corrections.ask(CorrectionKind.OTHER, "Something"));
    }
    assertRefused(
        Kind.CONFLICT,
        "privacy.error.many",
        () -> me.run(() -> corrections.ask(CorrectionKind.OTHER, "One more")));
    assertThatThrownBy(() -> me.get(() -> corrections.waiting(0, 10)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aPageOfThemIsAFixedNumberOfStatements() {
    asked(APerson.peer(), "One");
    As by = APerson.coordinator().signedIn();
    assertThat(Database.statements(() -> by.get(() -> corrections.waiting(0, 100))))
        .isLessThanOrEqualTo(6);
  }
}
