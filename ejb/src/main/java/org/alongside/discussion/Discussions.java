package org.alongside.discussion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.community.CommunityRole;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** What a community writes to each other, between its meetings; for its members alone. */
@Stateless
public class Discussions {
  private static final int PAGE = 25;
  private static final Duration NEWS = Duration.ofDays(30);

  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;
  @Inject private DiscussionQueries queries;
  @Inject private DiscussionTidings tidings;
  @Inject private ReaderSql readers;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * A page of a community's topics, the liveliest first.
   *
   * @param before where it begins, as the page before said; null or not known: at the top
   */
  @RolesAllowed(Roles.PERSON)
  public TopicsPage topics(String community, String before) {
    CommunityRef found = communities.member(community);
    long self = caller.personId();
    long from = cursor(before).orElse(Long.MAX_VALUE);
    List<TopicRow> rows = queries.topics(found.id(), self, from, PAGE + 1);
    boolean more = rows.size() > PAGE;
    List<TopicRow> shown = more ? rows.subList(0, PAGE) : rows;
    boolean moderates = moderates(found.id());
    return new TopicsPage(
        List.copyOf(shown),
        more ? shown.get(PAGE - 1).cursor() : null,
        moderates ? queries.waiting(found.id()) : 0,
        moderates,
        found.open());
  }

  private Optional<Long> cursor(String post) {
    if (post == null || post.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(queries.post(post).id());
  }

  /**
   * A page of a topic; what it shows is read by that.
   *
   * @param before shows those before that post; else null
   * @param after shows those after that post; else null. With neither: where the reader was
   */
  @RolesAllowed(Roles.PERSON)
  public TopicPage topic(String topic, String before, String after) {
    DiscussionTopic found = queries.topic(topic);
    CommunityRef community = communities.member(found.communityId());
    long self = caller.personId();
    DiscussionQueries.Reading reading = queries.reading(found.id(), self);
    List<DiscussionQueries.Told> told = window(found, before, after, reading.readTo());
    boolean moderates = moderates(community.id());
    List<PostRow> posts =
        told.stream().map(t -> row(t, self, moderates, t.post().id() > reading.readTo())).toList();
    String earlier = null;
    String later = null;
    if (!told.isEmpty()) {
      DiscussionPost first = told.get(0).post();
      DiscussionPost last = told.get(told.size() - 1).post();
      earlier = queries.before(found.id(), first.id(), 1).isEmpty() ? null : first.publicId();
      later = queries.after(found.id(), last.id(), 1).isEmpty() ? null : last.publicId();
      readers.read(found.id(), self, last.id());
    }
    return new TopicPage(
        topic,
        found.title(),
        community.publicId(),
        community.name(),
        posts,
        found.posts(),
        earlier,
        later,
        reading.follows(),
        moderates,
        community.open());
  }

  private List<DiscussionQueries.Told> window(
      DiscussionTopic topic, String before, String after, long readTo) {
    Optional<Long> until = cursor(before);
    if (until.isPresent()) {
      return queries.before(topic.id(), until.get(), PAGE);
    }
    List<DiscussionQueries.Told> on = queries.after(topic.id(), cursor(after).orElse(readTo), PAGE);
    return on.isEmpty() ? queries.before(topic.id(), Long.MAX_VALUE, PAGE) : on;
  }

  private static PostRow row(
      DiscussionQueries.Told told, long self, boolean moderates, boolean fresh) {
    DiscussionPost post = told.post();
    boolean own = post.authorId() == self;
    boolean reads = post.isShown() || own || moderates && post.state() == PostState.HIDDEN;
    return new PostRow(
        post.publicId(),
        told.author(),
        reads ? post.words() : null,
        post.state(),
        post.postedAt(),
        post.editedAt(),
        told.answers(),
        own,
        fresh && !own,
        reads ? post.settledReason() : null,
        post.version());
  }

  /** One post by itself, with what it said before it was mended. */
  @RolesAllowed(Roles.PERSON)
  public PostPage post(String post) {
    DiscussionPost found = queries.post(post);
    DiscussionTopic topic = queries.topic(found.topicId());
    CommunityRef community = communities.member(topic.communityId());
    PostRow row = row(queries.one(found), caller.personId(), moderates(community.id()), false);
    return new PostPage(
        topic.publicId(),
        topic.title(),
        community.publicId(),
        row,
        row.words() == null ? List.of() : queries.edits(found.id()),
        community.open());
  }

  /**
   * Begins a topic with its first post.
   *
   * @return the topic's public id
   */
  @RolesAllowed(Roles.PERSON)
  public String start(String community, String title, SavePost first) {
    CommunityRef found = communities.active(community);
    first.require();
    long self = caller.personId();
    Optional<DiscussionPost> saved = queries.saved(self, first.saveId());
    if (saved.isPresent()) {
      return queries.topic(saved.get().topicId()).publicId();
    }
    DiscussionTopic topic = new DiscussionTopic(found.id(), self, title, clock.now());
    em.persist(topic);
    em.flush();
    add(topic, first, null);
    return topic.publicId();
  }

  /**
   * Adds a post to a topic; whoever follows it is told. The same twice is added once.
   *
   * @return the post's public id
   */
  @RolesAllowed(Roles.PERSON)
  public String reply(String topic, SavePost reply) {
    DiscussionTopic found = queries.topic(topic);
    communities.active(found.communityId());
    reply.require();
    Optional<DiscussionPost> saved = queries.saved(caller.personId(), reply.saveId());
    if (saved.isPresent()) {
      return saved.get().publicId();
    }
    Long answers = null;
    if (reply.replyTo() != null && !reply.replyTo().isBlank()) {
      DiscussionPost answered = queries.post(reply.replyTo());
      if (answered.topicId() != found.id()) {
        throw BusinessException.notFound();
      }
      answers = answered.id();
    }
    return add(queries.locked(found), reply, answers);
  }

  private String add(DiscussionTopic topic, SavePost save, Long answers) {
    long self = caller.personId();
    DiscussionPost post =
        new DiscussionPost(topic.id(), self, answers, save.saveId(), save.words(), clock.now());
    em.persist(post);
    em.flush();
    topic.grow(post.id(), clock.now());
    readers.follow(topic.id(), self, true);
    readers.read(topic.id(), self, post.id());
    tidings.posted(topic, post);
    return post.publicId();
  }

  /**
   * Mends one's own post; what it said stays to be read.
   *
   * @param version as it was read
   * @throws BusinessException 409 changed meanwhile, taken back or hidden
   */
  @RolesAllowed(Roles.PERSON)
  public void edit(String post, String words, int version) {
    DiscussionPost found = own(post);
    if (found.version() != version) {
      throw Refusal.conflict("discussion.error.changed");
    }
    if (!DiscussionPost.kept(words).equals(found.words())) {
      em.persist(found.edit(words, clock.now()));
      tidings.edited(queries.topic(found.topicId()), found);
    }
  }

  /** Takes one's own post back: others see that there was one. */
  @RolesAllowed(Roles.PERSON)
  public void withdraw(String post) {
    own(post).withdraw();
  }

  private DiscussionPost own(String post) {
    DiscussionPost found = queries.post(post);
    communities.active(queries.topic(found.topicId()).communityId());
    if (found.authorId() != caller.personId()) {
      throw BusinessException.notFound();
    }
    return queries.locked(found);
  }

  /** Says whether one wants to be told of what comes. */
  @RolesAllowed(Roles.PERSON)
  public void follow(String topic, boolean follows) {
    DiscussionTopic found = queries.topic(topic);
    communities.member(found.communityId());
    readers.follow(found.id(), caller.personId(), follows);
  }

  /** Where there is something that the caller has not read, of the last 30 days. */
  @RolesAllowed(Roles.PERSON)
  public List<UnreadRow> unread() {
    List<CommunityRef> mine = communities.of(caller.personId());
    Map<Long, Long> unread =
        queries.unread(
            mine.stream().map(CommunityRef::id).toList(),
            caller.personId(),
            clock.now().minus(NEWS));
    return mine.stream()
        .filter(c -> unread.containsKey(c.id()))
        .map(c -> new UnreadRow(c.publicId(), c.name(), unread.get(c.id())))
        .toList();
  }

  private boolean moderates(long community) {
    return communities.holdsAny(
        community, caller.personId(), CommunityRole.CONVENOR, CommunityRole.KNOWLEDGE_KEEPER);
  }
}
