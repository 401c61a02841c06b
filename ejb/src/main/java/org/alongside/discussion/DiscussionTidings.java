package org.alongside.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRole;
import org.alongside.people.PersonName;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.MessageAsked;

/**
 * Tells members that something was written, never what: once a day for a topic that they follow,
 * and each time that somebody names them.
 */
@Dependent
class DiscussionTidings {
  private static final String TOPIC = "/community/topic?id=";

  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;
  @Inject private DiscussionQueries queries;
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<Audited> audited;
  @Inject private Today today;

  /** A post has been added. */
  void posted(DiscussionTopic topic, DiscussionPost post) {
    Map<Long, PersonName> members = communities.members(topic.communityId());
    Set<Long> told = mentioned(topic, post, members);
    told.add(post.authorId());
    for (long follower : queries.followers(topic.id())) {
      if (!told.contains(follower) && members.containsKey(follower)) {
        tell(follower, "discussion-replied", topic.publicId() + ' ' + today.date(), topic);
      }
    }
  }

  /** A post was mended: whoever it names now and did not before is told. */
  void edited(DiscussionTopic topic, DiscussionPost post) {
    mentioned(topic, post, communities.members(topic.communityId()));
  }

  private Set<Long> mentioned(
      DiscussionTopic topic, DiscussionPost post, Map<Long, PersonName> members) {
    Map<Long, String> names = new HashMap<>();
    members.forEach((id, name) -> names.put(id, name.shown()));
    names.remove(post.authorId());
    Set<Long> named = new HashSet<>(MentionRule.named(post.words(), names));
    if (!named.isEmpty()) {
      named.removeAll(queries.mentions(post.id()));
    }
    for (long person : named) {
      em.persist(new DiscussionMention(post.id(), person));
      tell(person, "discussion-named", post.publicId(), topic);
    }
    return named;
  }

  /** To whoever sees to it that talk stays kind, but not to the writer. */
  void reported(DiscussionTopic topic, DiscussionPost post) {
    List<Long> moderators =
        communities.holders(
            topic.communityId(), CommunityRole.CONVENOR, CommunityRole.KNOWLEDGE_KEEPER);
    moderators.stream()
        .filter(m -> m != post.authorId())
        .forEach(m -> tell(m, "discussion-reported", post.publicId(), topic));
  }

  /** To its writer, who still reads it, with the reason. */
  void hidden(DiscussionTopic topic, DiscussionPost post) {
    tell(post.authorId(), "discussion-hidden", post.publicId(), topic);
  }

  void done(String action, DiscussionPost post) {
    audited.fire(new Audited(action, "discussion-post", post.publicId(), post.authorId()));
  }

  private void tell(long person, String kind, String key, DiscussionTopic topic) {
    messages.fire(new MessageAsked(person, kind, key, Map.of(), TOPIC + topic.publicId()));
  }
}
