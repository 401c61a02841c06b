package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityRole;
import org.alongside.community.Memberships;
import org.alongside.discussion.Discussions;
import org.alongside.discussion.EditRow;
import org.alongside.discussion.PostReports;
import org.alongside.discussion.PostRow;
import org.alongside.discussion.PostState;
import org.alongside.discussion.ReportRow;
import org.alongside.discussion.SavePost;
import org.alongside.discussion.TopicPage;
import org.alongside.discussion.TopicRow;
import org.alongside.discussion.TopicsPage;
import org.alongside.discussion.UnreadRow;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a community writes to each other. */
class DiscussionsIT extends InServer {
  @EJB private Discussions discussions;
  @EJB private PostReports reports;
  @EJB private Memberships memberships;

  private String community;
  private APerson convenor;
  private APerson fellow;
  private As me;
  private As them;
  private String topic;

  @BeforeEach
  void aTopic() {
    convenor = APerson.peer();
    community = CommunityOf.peers(convenor);
    me = convenor.signedIn();
    fellow = CommunityOf.joined(community, me);
    them = fellow.signedIn();
    topic = me.get(() -> discussions.start(community, "Driving", save("Who drives?")));
  }

  private static SavePost save(String words) {
    return new SavePost(UUID.randomUUID().toString(), words, null);
  }

  private TopicPage topic(As as) {
    return as.get(() -> discussions.topic(topic, null, null));
  }

  private static long told(APerson person, String kind) {
    return Database.number(
        "SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = ?", person.id(), kind);
  }

  @Test
  void aPostIsNewUntilItIsReadAndItsFollowersAreToldOnceADay() {
    assertThat(them.get(discussions::unread)).extracting(UnreadRow::topics).containsExactly(1L);
    assertThat(topic(them).posts()).singleElement().satisfies(p -> assertThat(p.fresh()).isTrue());
    assertThat(them.get(discussions::unread)).isEmpty();
    SavePost twice = save("I do.");
    String post = them.get(() -> discussions.reply(topic, twice));
    assertThat(them.get(() -> discussions.reply(topic, twice))).isEqualTo(post);
    them.run(() -> discussions.reply(topic, new SavePost(save("").saveId(), "On Fridays.", post)));
    assertThat(topic(me).total()).isEqualTo(3);
    assertThat(topic(me).posts().get(2).answers()).isNotNull();
    assertThat(told(convenor, "discussion-replied")).isEqualTo(1);
    TopicRow row = me.get(() -> discussions.topics(community, null)).topics().get(0);
    assertThat(row.posts()).isEqualTo(3);
    assertThat(row.follows()).isTrue();
    assertThat(row.unread()).isFalse();
    me.run(() -> discussions.follow(topic, false));
    assertThat(topic(me).follows()).isFalse();
  }

  @Test
  void whoIsNamedIsToldAndNobodyOutsideTheCommunity() {
    String name = Database.text("SELECT family_name FROM person WHERE id = ?", fellow.id());
    APerson outside = APerson.peer();
    String other = Database.text("SELECT family_name FROM person WHERE id = ?", outside.id());
    me.run(() -> discussions.reply(topic, save("@Test " + name + ", and @Test " + other + "?")));
    assertThat(told(fellow, "discussion-named")).isEqualTo(1);
    assertThat(told(outside, "discussion-named")).isZero();
  }

  @Test
  void whatAPostWasStaysToBeReadAndTakingItBackLosesNoWord() {
    String post = topic(me).posts().get(0).id();
    int version = topic(me).posts().get(0).version();
    me.run(() -> discussions.edit(post, "Who drives at night?", version));
    assertRefused(
        Kind.CONFLICT,
        "discussion.error.changed",
        () -> me.run(() -> discussions.edit(post, "Hm.", version)));
    assertThat(them.get(() -> discussions.post(post)).edits())
        .extracting(EditRow::words)
        .containsExactly("Who drives?");
    assertNotFound(() -> them.run(() -> discussions.edit(post, "Nobody.", version + 1)));
    me.run(() -> discussions.withdraw(post));
    PostRow seen = topic(them).posts().get(0);
    assertThat(seen.words()).isNull();
    assertThat(seen.state()).isEqualTo(PostState.WITHDRAWN);
    assertThat(them.get(() -> discussions.post(post)).edits()).isEmpty();
    assertThat(topic(me).posts().get(0).words()).isEqualTo("Who drives at night?");
  }

  @Test
  void aPostIsLookedAtByAnotherThanItsWriterAndNobodyLearnsWhoAsked() {
    String mine = topic(me).posts().get(0).id();
    String theirs = them.get(() -> discussions.reply(topic, save("That one is hopeless.")));
    me.run(() -> reports.report(theirs, null));
    me.run(() -> reports.report(theirs, null));
    them.run(() -> reports.report(mine, "It hurts."));
    assertNotFound(() -> them.get(() -> reports.waiting(community)));
    assertThat(me.get(() -> reports.waiting(community)))
        .extracting(ReportRow::own)
        .containsExactlyInAnyOrder(false, true);
    assertNotFound(() -> me.run(() -> reports.keep(mine)));
    assertRefused(
        Kind.INVALID, "discussion.error.reason", () -> me.run(() -> reports.hide(theirs, " ")));
    me.run(() -> reports.hide(theirs, "No words about people like that."));
    assertThat(topic(them).posts().get(1).reason()).contains("like that");
    assertThat(told(fellow, "discussion-hidden")).isEqualTo(1);
    me.run(
        () ->
            memberships.give(community, fellow.publicId(), Set.of(CommunityRole.KNOWLEDGE_KEEPER)));
    assertThat(them.get(() -> reports.waiting(community)))
        .singleElement()
        .satisfies(r -> assertThat(r.reasons()).containsExactly("It hurts."));
    them.run(() -> reports.keep(mine));
    assertThat(them.get(() -> reports.waiting(community))).isEmpty();
    APerson third = CommunityOf.joined(community, me);
    assertThat(topic(third.signedIn()).posts().get(1).words()).isNull();
  }

  @Test
  void whatItsWriterTookBackIsNotForThoseWhoLookAtPostsEither() {
    String theirs = them.get(() -> discussions.reply(topic, save("Said too soon.")));
    me.run(() -> reports.report(theirs, "Have a look."));
    assertThat(me.get(() -> reports.waiting(community))).hasSize(1);
    them.run(() -> discussions.withdraw(theirs));
    assertThat(me.get(() -> reports.waiting(community))).isEmpty();
    assertThat(me.get(() -> discussions.topics(community, null)).reports()).isZero();
  }

  @Test
  void whoeverIsOutsideFindsNoTopicAndNoPost() {
    String post = topic(me).posts().get(0).id();
    for (APerson other :
        new APerson[] {APerson.peer(), APerson.administrator(), APerson.coordinator()}) {
      As out = other.signedIn();
      assertNotFound(() -> topic(out));
      assertNotFound(() -> out.get(() -> discussions.post(post)));
      assertNotFound(() -> out.get(() -> discussions.reply(topic, save("Hello?"))));
      assertNotFound(() -> out.run(() -> reports.report(post, null)));
      assertThat(out.get(discussions::unread)).isEmpty();
    }
  }

  /** Ten thousand posts cost what ten do: the same statements, and a page in well under a tenth. */
  @Test
  void tenThousandPostsAreAsQuickAsTen() {
    String first = topic(me).posts().get(0).id();
    posts(topic, 9);
    long few = Database.statements(() -> me.get(() -> discussions.topic(topic, null, first)));
    long fewTopics = Database.statements(() -> me.get(() -> discussions.topics(community, null)));
    posts(topic, 9_990);
    long many = Database.statements(() -> me.get(() -> discussions.topic(topic, null, first)));
    long manyTopics = Database.statements(() -> me.get(() -> discussions.topics(community, null)));
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(13);
    assertThat(manyTopics).isEqualTo(fewTopics).isLessThanOrEqualTo(8);
    String middle =
        Database.text(
            "SELECT p.public_id FROM discussion_post p JOIN discussion_topic t ON t.id = p.topic_id"
                + " WHERE t.public_id = ? ORDER BY p.id LIMIT 1 OFFSET 5000",
            topic);
    TopicPage page = me.get(() -> discussions.topic(topic, middle, null));
    assertThat(page.posts()).hasSize(25);
    assertThat(page.earlier()).isNotNull();
    assertThat(page.later()).isNotNull();
    assertThat(page.total()).isEqualTo(10_000);
    Duration most = Duration.ofMillis(100);
    assertThat(Database.quickest(most, () -> me.get(() -> discussions.topic(topic, middle, null))))
        .isLessThan(most);
    assertThat(
            Database.quickest(most, () -> them.get(() -> discussions.topic(topic, null, middle))))
        .isLessThan(most);
  }

  @Test
  void topicsGoOnFromPageToPageWithoutAGap() {
    for (int i = 0; i < 30; i++) {
      me.run(() -> discussions.start(community, "More", save("More.")));
    }
    TopicsPage first = me.get(() -> discussions.topics(community, null));
    TopicsPage second = me.get(() -> discussions.topics(community, first.next()));
    assertThat(first.topics()).hasSize(25);
    assertThat(second.topics()).hasSize(6).doesNotContainAnyElementsOf(first.topics());
    assertThat(second.next()).isNull();
    assertThat(second.topics().get(5).id()).isEqualTo(topic);
  }

  /** Put there behind the program's back, by one statement. */
  private void posts(String into, int count) {
    Database.execute(
        """
        INSERT INTO discussion_post (public_id, topic_id, author_id, save_id, words, state, posted_at, version)
        SELECT LEFT(CONCAT(REPLACE(UUID(), '-', ''), 'xxxx'), 22), t.id, t.author_id, UUID(), 'Words.', 'SHOWN', UTC_TIMESTAMP(6), 1
        FROM discussion_topic t JOIN
        (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n AS i FROM
        (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) a,
        (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) b,
        (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) c,
        (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) d) numbers
        WHERE t.public_id = ? AND numbers.i < ?
        """,
        into,
        count);
    Database.execute(
        "UPDATE discussion_topic SET posts = posts + ?, last_post_id = (SELECT MAX(p.id) FROM"
            + " discussion_post p WHERE p.topic_id = discussion_topic.id) WHERE public_id = ?",
        count,
        into);
  }
}
