package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import org.alongside.gathering.AskPoll;
import org.alongside.gathering.CommunityDecisions;
import org.alongside.gathering.CommunityHealth;
import org.alongside.gathering.CommunityPolls;
import org.alongside.gathering.CommunityResources;
import org.alongside.gathering.DecisionRow;
import org.alongside.gathering.HealthWords;
import org.alongside.gathering.PollRow;
import org.alongside.gathering.ResourceDetails;
import org.alongside.gathering.ResourceKind;
import org.alongside.gathering.SaveDecision;
import org.alongside.gathering.SaveResource;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a community keeps, decides and asks; how it is, in words. */
class CommunityKeepsIT extends InServer {
  @EJB private CommunityResources resources;
  @EJB private CommunityDecisions decisions;
  @EJB private CommunityPolls polls;
  @EJB private CommunityHealth health;

  private String community;
  private As me;
  private As them;
  private APerson fellow;

  @BeforeEach
  void twoPeers() {
    APerson convenor = APerson.peer();
    community = CommunityOf.peers(convenor);
    me = convenor.signedIn();
    fellow = CommunityOf.joined(community, me);
    them = fellow.signedIn();
  }

  private static SaveResource saying(String words) {
    return new SaveResource("Rides", ResourceKind.DILEMMA, words, null, null);
  }

  @Test
  void aResourceHasAnOwnerADayAndEditionsThatStay() {
    String resource = them.get(() -> resources.add(community, saying("Who drives?")));
    APerson third = CommunityOf.joined(community, me);
    As other = third.signedIn();
    ResourceDetails seen = other.get(() -> resources.details(resource));
    assertThat(seen.mayChange()).isFalse();
    assertThat(seen.row().reviewOn()).isEqualTo(Organisation.today().plusYears(1));
    assertNotFound(
        () -> other.run(() -> resources.change(resource, saying("Me."), seen.version())));
    them.run(() -> resources.change(resource, saying("Who drives at night?"), seen.version()));
    assertRefused(
        Kind.CONFLICT,
        "gathering.error.changed",
        () -> me.run(() -> resources.change(resource, saying("Hm."), seen.version())));
    assertThat(other.get(() -> resources.details(resource)).editions())
        .extracting(ResourceDetails.Edition::words)
        .containsExactly("Who drives at night?", "Who drives?");
    them.run(() -> resources.handOver(resource, third.publicId()));
    assertNotFound(() -> them.run(() -> resources.renew(resource)));
    other.run(() -> resources.used(resource));
    other.run(() -> resources.used(resource));
    assertThat(Database.number("SELECT COUNT(*) FROM resource_use WHERE person_id = ?", third.id()))
        .isEqualTo(1);
    other.run(() -> resources.archive(resource));
    assertThat(me.get(() -> resources.page(community)).resources()).isEmpty();
    assertThat(me.get(() -> resources.details(resource)).archived()).isTrue();
    assertRefused(
        Kind.INVALID,
        "gathering.error.link",
        () ->
            me.run(
                () ->
                    resources.add(
                        community,
                        new SaveResource("A", ResourceKind.OTHER, "B", "ftp://c", null))));
  }

  @Test
  void aDecisionIsReplacedAndNeverRewritten() {
    SaveDecision thursday = new SaveDecision("Thursdays", "It suits most.", null);
    assertNotFound(() -> them.run(() -> decisions.decide(community, thursday)));
    String first = me.get(() -> decisions.decide(community, thursday));
    String second =
        me.get(() -> decisions.replace(first, new SaveDecision("Mondays", "It did not.", null)));
    assertThat(them.get(() -> decisions.page(community)).decisions())
        .extracting(DecisionRow::id, DecisionRow::holds)
        .containsExactlyInAnyOrder(tuple(second, true), tuple(first, false));
    assertRefused(
        Kind.CONFLICT, "gathering.error.replaced", () -> me.run(() -> decisions.renew(first)));
    me.run(() -> decisions.renew(second));
  }

  @Test
  void aPollTellsNothingWhileItIsOpenAndNoNumbersOfFewerThanFive() {
    AskPoll asked = new AskPoll("When?", "Monday\n\nThursday\nMonday", Organisation.today());
    String poll = them.get(() -> polls.ask(community, asked));
    me.run(() -> polls.vote(poll, 0));
    me.run(() -> polls.vote(poll, 1));
    them.run(() -> polls.vote(poll, 1));
    assertRefused(
        Kind.INVALID, "gathering.error.noAnswer", () -> me.run(() -> polls.vote(poll, 2)));
    PollRow open = me.get(() -> polls.page(community)).polls().get(0);
    assertThat(open.answers()).containsExactly("Monday", "Thursday");
    assertThat(open.own()).isEqualTo(1);
    assertThat(open.counts()).isEmpty();
    assertThat(open.leading()).isEqualTo(-1);
    over(poll);
    PollRow few = me.get(() -> polls.page(community)).polls().get(0);
    assertThat(few.counts()).isEmpty();
    assertThat(few.leading()).isEqualTo(1);
    assertRefused(
        Kind.CONFLICT, "gathering.error.pollClosed", () -> me.run(() -> polls.vote(poll, 0)));
    assertRefused(
        Kind.INVALID,
        "gathering.error.answers",
        () -> me.run(() -> polls.ask(community, new AskPoll("A?", "Yes", Organisation.today()))));
  }

  private static void over(String poll) {
    Database.execute(
        "UPDATE community_poll SET closes_on = closes_on - INTERVAL 2 DAY WHERE public_id = ?",
        poll);
  }

  @Test
  void healthIsSaidInWordsAndInNumbersOnlyFromFivePeopleOn() {
    String resource = me.get(() -> resources.add(community, saying("Who drives?")));
    them.run(() -> resources.used(resource));
    HealthWords few = me.get(() -> health.of(community));
    assertThat(few.spread()).isEqualTo(HealthWords.Spread.NOT_YET);
    assertThat(few.newcomers()).isEqualTo(HealthWords.Newcomers.TOO_FEW);
    assertThat(few.use()).isEqualTo(HealthWords.Use.SOME);
    assertThat(few.numbers()).isFalse();
    assertThat(few.uses()).isZero();
    List<APerson> more = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      more.add(CommunityOf.joined(community, me));
    }
    HealthWords five = me.get(() -> health.of(community));
    assertThat(five.numbers()).isTrue();
    assertThat(five.uses()).isEqualTo(1);
    assertThat(five.newcomers()).isEqualTo(HealthWords.Newcomers.NOT_YET);
    assertThat(five.toString()).doesNotContain(fellow.publicId(), more.get(0).publicId());
    assertNotFound(() -> APerson.administrator().signedIn().get(() -> health.of(community)));
  }
}
