package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.community.CommunityKind;
import org.alongside.mentoring.Attachments;
import org.alongside.mentoring.MatchReason;
import org.alongside.mentoring.Matches;
import org.alongside.mentoring.MentorshipState;
import org.alongside.mentoring.Mentorships;
import org.alongside.mentoring.MyMatch;
import org.alongside.mentoring.OfferRow;
import org.alongside.mentoring.OfferState;
import org.alongside.mentoring.RoundState;
import org.alongside.people.Access;
import org.alongside.people.ReportingLines;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.Test;

/** A peer worker looks for a mentor; the mentors who are asked answer, in time or not. */
class MatchesIT extends InServer {
  @EJB private Matches matches;
  @EJB private Attachments attachments;
  @EJB private Mentorships mentorships;
  @EJB private Access access;
  @EJB private ReportingLines lines;
  @Inject private SiteClock clock;
  @Resource private UserTransaction transaction;

  private MyMatch mine(APerson person) {
    return person.signedIn().get(matches::mine);
  }

  private List<String> offersOf(APerson mentee, APerson... wanted) {
    List<OfferRow> offers = mine(mentee).offers();
    return java.util.Arrays.stream(wanted)
        .map(
            w ->
                offers.stream()
                    .filter(o -> o.mentor().equals(w.publicId()))
                    .findFirst()
                    .orElseThrow()
                    .publicId())
        .toList();
  }

  /** Two mentors whom nobody else fits better, and a mentee who has them proposed. */
  private APerson menteeOf(APerson... mentors) {
    APerson mentee = APerson.peer();
    String strength = Mentors.own();
    for (APerson mentor : mentors) {
      Mentors.profile(mentor, 8, strength);
    }
    Mentors.wish(mentee, strength);
    mentee.signedIn().run(matches::begin);
    return mentee;
  }

  @Test
  void whoSavesWhatSomebodyElseHasJustChangedIsToldSoInASentence() throws Exception {
    APerson mentee = APerson.peer();
    Mentors.wish(mentee, Mentors.own());
    transaction.begin();
    Mentors.wish(mentee, Mentors.own());
    Thread elsewhere =
        new Thread(
            () ->
                Database.execute(
                    "UPDATE mentee_wish SET version = version + 1 WHERE person_id = ?",
                    mentee.id()));
    elsewhere.start();
    elsewhere.join();
    RollbackException thrown =
        catchThrowableOfType(RollbackException.class, () -> transaction.commit());
    assertThat(BusinessException.behind(thrown))
        .map(BusinessException::key)
        .hasValue("platform.error.changed");
  }

  @Test
  void fromASearchToAMentorshipThatBothHaveAgreedTo() {
    APerson mentor = Mentors.ready();
    APerson mentee = menteeOf(mentor);
    String offer = offersOf(mentee, mentor).get(0);
    assertNotFound(() -> mentor.signedIn().get(() -> matches.accept(offer)));
    mentee.signedIn().run(() -> matches.choose(List.of(offer)));
    assertThat(mine(mentee).state()).isEqualTo(RoundState.ASKING);
    assertThat(mentor.signedIn().get(matches::asked)).hasSize(1);
    String mentorship = mentor.signedIn().get(() -> matches.accept(offer));
    assertThat(mentor.signedIn().get(() -> access.isMentorOf(mentee.id()))).isFalse();
    int number =
        mentee.signedIn().get(() -> mentorships.details(mentorship, "fr")).agreement().number();
    mentor.signedIn().run(() -> mentorships.agree(mentorship, number));
    assertRefused(
        Kind.CONFLICT,
        "mentoring.error.agreementChanged",
        () -> mentee.signedIn().run(() -> mentorships.agree(mentorship, number + 1)));
    mentee.signedIn().run(() -> mentorships.agree(mentorship, number));
    assertThat(mentor.signedIn().get(() -> access.isMentorOf(mentee.id()))).isTrue();
    assertThat(mentee.signedIn().get(() -> mentorships.details(mentorship, "en")).state())
        .isEqualTo(MentorshipState.TRIAL);
    assertRefused(
        Kind.CONFLICT, "mentoring.error.hasMentor", () -> mentee.signedIn().run(matches::begin));
    assertNotFound(
        () -> APerson.peer().signedIn().get(() -> mentorships.details(mentorship, "en")));
  }

  @Test
  void aCommunityThatBothAreInIsAReason() {
    APerson mentor = Mentors.ready();
    APerson mentee = APerson.peer();
    String community = CommunityOf.found(CommunityKind.MIXED, mentee);
    CommunityOf.join(community, mentee.signedIn(), mentor);
    String strength = Mentors.own();
    Mentors.profile(mentor, 8, strength);
    Mentors.wish(mentee, strength);
    mentee.signedIn().run(matches::begin);
    OfferRow offer =
        mine(mentee).offers().stream()
            .filter(o -> o.mentor().equals(mentor.publicId()))
            .findFirst()
            .orElseThrow();
    assertThat(offer.reasons()).contains(MatchReason.COMMUNITY).doesNotContain(MatchReason.PLACE);
  }

  @Test
  void whoDoesNotAnswerInThreeDaysIsFollowedByTheNextAndMayStillAccept() {
    APerson first = Mentors.ready();
    APerson second = Mentors.ready();
    APerson mentee = menteeOf(first, second);
    List<String> offers = offersOf(mentee, first, second);
    mentee.signedIn().run(() -> matches.choose(offers));
    As system = As.system();
    system.run(() -> matches.lapse(offers.get(0)));
    assertThat(mine(mentee).offers()).anyMatch(o -> o.state() == OfferState.ASKED);
    Instant later = Instant.now().plus(Duration.ofDays(3)).plusSeconds(60);
    clock.at(
        later,
        () -> {
          assertThat(system.get(matches::lapsing)).contains(offers.get(0));
          system.run(() -> matches.lapse(offers.get(0)));
          return null;
        });
    assertThat(mine(mentee).offers())
        .extracting(OfferRow::state)
        .contains(OfferState.LAPSED, OfferState.ASKED);
    assertThat(second.signedIn().get(matches::asked)).hasSize(1);
    String mentorship = first.signedIn().get(() -> matches.accept(offers.get(0)));
    assertThat(mine(mentee).mentorship()).isEqualTo(mentorship);
    assertRefused(
        Kind.CONFLICT,
        "mentoring.error.taken",
        () -> second.signedIn().get(() -> matches.accept(offers.get(1))));
  }

  @Test
  void ofTwoMentorsWhoAcceptAtOnceOneWinsAndTheOtherGetsASentence() throws Exception {
    APerson first = Mentors.ready();
    APerson second = Mentors.ready();
    APerson mentee = menteeOf(first, second);
    List<String> offers = offersOf(mentee, first, second);
    mentee.signedIn().run(() -> matches.choose(offers));
    clock.at(
        Instant.now().plus(Duration.ofDays(4)),
        () -> {
          As.system().run(() -> matches.lapse(offers.get(0)));
          return null;
        });
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      As one = first.signedIn();
      As other = second.signedIn();
      List<Future<String>> answers =
          two.invokeAll(
              List.of(
                  (Callable<String>) () -> answer(one, offers.get(0)),
                  () -> answer(other, offers.get(1))));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder("accepted", "mentoring.error.taken");
    } finally {
      two.shutdown();
    }
    assertThat(Database.number("SELECT COUNT(*) FROM mentorship WHERE mentee_id = ?", mentee.id()))
        .isEqualTo(1);
  }

  private String answer(As mentor, String offer) {
    try {
      mentor.get(() -> matches.accept(offer));
      return "accepted";
    } catch (BusinessException e) {
      return e.key();
    }
  }

  @Test
  void nobodyIsProposedWhoManagesOrWasKeptOut() {
    APerson boss = Mentors.ready();
    APerson other = Mentors.ready();
    APerson mentee = menteeOf(boss, other);
    As.system().run(() -> lines.assign(mentee.publicId(), boss.publicId(), Organisation.today()));
    mentee.signedIn().run(matches::begin);
    assertThat(mine(mentee).offers())
        .extracting(OfferRow::mentor)
        .contains(other.publicId())
        .doesNotContain(boss.publicId());
    String offer = offersOf(mentee, other).get(0);
    mentee.signedIn().run(() -> matches.keepOut(offer));
    assertThat(mine(mentee).offers())
        .extracting(OfferRow::mentor)
        .doesNotContain(other.publicId(), boss.publicId());
    assertNotFound(() -> APerson.peer().signedIn().run(() -> matches.keepOut(offer)));
  }

  @Test
  void whoIsKeptApartOrComesToManageCannotAcceptAnyMore() {
    APerson apart = Mentors.ready();
    APerson boss = Mentors.ready();
    APerson mentee = menteeOf(apart, boss);
    List<String> offers = offersOf(mentee, apart, boss);
    mentee.signedIn().run(() -> matches.choose(offers));
    As coordinator = APerson.coordinator().signedIn();
    coordinator.run(() -> attachments.keepApart(mentee.publicId(), apart.publicId()));
    assertRefused(
        Kind.CONFLICT,
        "mentoring.error.taken",
        () -> apart.signedIn().get(() -> matches.accept(offers.get(0))));
    assertThat(boss.signedIn().get(matches::asked)).hasSize(1);
    As.system().run(() -> lines.assign(mentee.publicId(), boss.publicId(), Organisation.today()));
    assertRefused(
        Kind.CONFLICT,
        "mentoring.error.inLine",
        () -> boss.signedIn().get(() -> matches.accept(offers.get(1))));
    assertThat(mine(mentee).mentorship()).isNull();
  }

  @Test
  void withoutAnybodyLeftACoordinatorLooksAgain() {
    APerson mentor = Mentors.ready();
    APerson mentee = menteeOf(mentor);
    String offer = offersOf(mentee, mentor).get(0);
    assertRefused(
        Kind.INVALID,
        "mentoring.error.choose",
        () -> mentee.signedIn().run(() -> matches.choose(List.of("none"))));
    assertThat(mine(mentee).state()).isEqualTo(RoundState.CHOOSING);
    mentee.signedIn().run(() -> matches.choose(List.of(offer)));
    mentor.signedIn().run(() -> matches.decline(offer));
    assertThat(mine(mentee).state()).isEqualTo(RoundState.EXHAUSTED);
    assertRefused(
        Kind.CONFLICT,
        "mentoring.error.taken",
        () -> mentor.signedIn().get(() -> matches.accept(offer)));
  }
}
