package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.Set;
import org.alongside.mentoring.Matches;
import org.alongside.mentoring.MentorWish;
import org.alongside.mentoring.SharedGround;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.privacy.NoticeChoice;
import org.alongside.privacy.NoticeCode;
import org.alongside.privacy.NoticeRow;
import org.alongside.privacy.NoticeVersion;
import org.alongside.privacy.Notices;
import org.alongside.privacy.PublishNotice;
import org.junit.jupiter.api.Test;

/** Notices in versions, and consents that can be taken back. */
class NoticesIT extends InServer {
  @EJB private Notices notices;
  @EJB private Matches matches;

  private NoticeRow row(As me, NoticeCode code) {
    return me.get(() -> notices.mine("en")).stream()
        .filter(r -> r.code() == code)
        .findFirst()
        .orElseThrow();
  }

  private void publish(NoticeCode code, boolean asks) {
    APerson.administrator()
        .signedIn()
        .run(
            () ->
                notices.publish(
                    new PublishNotice(code, "Title", "Titre", "One.\n\nTwo.", "Un.", asks)));
  }

  @Test
  void aNewVersionIsAskedOnceAndTheAnswerNamesIt() {
    As me = APerson.peer().signedIn();
    publish(NoticeCode.PRIVACY, true);
    assertThat(me.get(() -> notices.isAsked())).isTrue();
    NoticeRow asked = row(me, NoticeCode.PRIVACY);
    assertThat(asked.waits()).isTrue();
    assertThat(asked.paragraphs()).containsExactly("One.", "Two.");
    assertThat(me.get(() -> notices.mine("fr"))).anyMatch(r -> r.title().equals("Titre"));
    me.run(() -> notices.read());
    me.run(() -> notices.read());
    assertThat(me.get(() -> notices.isAsked())).isFalse();
    NoticeRow read = row(me, NoticeCode.PRIVACY);
    assertThat(read.choice()).isEqualTo(NoticeChoice.READ);
    assertThat(read.answeredNumber()).isEqualTo(asked.number());
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM notice_answer WHERE person_id = ?", me.personId()))
        .isEqualTo(1);
    publish(NoticeCode.PRIVACY, false);
    assertThat(me.get(() -> notices.isAsked())).as("this one asks nobody").isFalse();
    assertThat(row(me, NoticeCode.PRIVACY).read()).isFalse();
    assertThat(APerson.administrator().signedIn().get(() -> notices.versions()))
        .extracting(NoticeVersion::number)
        .contains(1, asked.number(), asked.number() + 1);
  }

  @Test
  void aConsentIsGivenWhereItIsUsedAndEndsWhatItAllowedWhenTakenBack() {
    APerson person = APerson.peer();
    As me = person.signedIn();
    assertThat(row(me, NoticeCode.MATCHING).given()).isFalse();
    MentorWish wish =
        new MentorWish(Set.of("en"), null, Set.of(), Set.of(), Set.of(SharedGround.values()[0]));
    me.run(() -> matches.wish(wish));
    assertThat(row(me, NoticeCode.MATCHING).given()).isTrue();
    me.run(() -> notices.withdraw(NoticeCode.MATCHING));
    assertThat(row(me, NoticeCode.MATCHING).choice()).isEqualTo(NoticeChoice.WITHDRAWN);
    assertThat(me.get(() -> matches.mine()).wish().grounds()).isEmpty();
    me.run(() -> notices.give(NoticeCode.MATCHING));
    me.run(() -> notices.give(NoticeCode.MATCHING));
    assertThat(
            Database.number("SELECT COUNT(*) FROM notice_answer WHERE person_id = ?", person.id()))
        .isEqualTo(3);
  }

  @Test
  void whatIsReadIsNoConsentAndOnlyAdministratorsPublish() {
    As me = APerson.peer().signedIn();
    assertNotFound(() -> me.run(() -> notices.give(NoticeCode.PRIVACY)));
    assertNotFound(() -> me.run(() -> notices.withdraw(null)));
    PublishNotice said = new PublishNotice(NoticeCode.PRIVACY, "T", "T", "x", "x", false);
    assertThatThrownBy(() -> APerson.coordinator().signedIn().run(() -> notices.publish(said)))
        .isInstanceOf(EJBAccessException.class);
    PublishNotice empty = new PublishNotice(NoticeCode.PRIVACY, "T", "T", "x", " ", false);
    assertRefused(
        Kind.INVALID,
        "privacy.error.empty",
        () -> APerson.administrator().signedIn().run(() -> notices.publish(empty)));
  }

  @Test
  void askingIsOneStatement() {
    As me = APerson.peer().signedIn();
    assertThat(Database.statements(() -> me.get(() -> notices.isAsked()))).isEqualTo(1);
    assertThat(Database.statements(() -> me.get(() -> notices.mine("en")))).isLessThanOrEqualTo(2);
  }
}
