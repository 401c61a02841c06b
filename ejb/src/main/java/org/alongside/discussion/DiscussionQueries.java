package org.alongside.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;

/**
 * Topics and posts, found: by key, never by counting, so that a page costs the same anywhere. Who
 * wrote them is joined from the left although they are always there, so that the database goes
 * along the posts' order and stops, and not from the persons to all they ever wrote.
 */
@Dependent
class DiscussionQueries {
  private static final int REPORTS_MOST = 50;
  private static final String TOPICS =
      """
      SELECT t.publicId, t.title, t.posts, t.lastAt, a.givenName, a.familyName, a.preferredName,
      t.lastPostId, r.readTo, r.follows, p.publicId FROM DiscussionTopic t
      LEFT JOIN DiscussionPost p ON p.id = t.lastPostId LEFT JOIN Person a ON a.id = p.authorId
      LEFT JOIN DiscussionReader r ON r.topicId = t.id AND r.personId = :reader
      WHERE t.communityId = :community AND t.lastPostId < :before ORDER BY t.lastPostId DESC
      """;
  private static final String POSTS =
      """
      SELECT p, a.givenName, a.familyName, a.preferredName,
      q.givenName, q.familyName, q.preferredName FROM DiscussionPost p
      LEFT JOIN Person a ON a.id = p.authorId
      LEFT JOIN DiscussionPost o ON o.id = p.replyTo LEFT JOIN Person q ON q.id = o.authorId
      WHERE p.topicId = :topic AND p.id
      """;

  @PersistenceContext private EntityManager em;

  DiscussionTopic topic(String publicId) {
    return em.createNamedQuery("DiscussionTopic.byPublicId", DiscussionTopic.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  DiscussionTopic topic(long id) {
    return em.find(DiscussionTopic.class, id);
  }

  <T> T locked(T found) {
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  DiscussionPost post(String publicId) {
    return em.createNamedQuery("DiscussionPost.byPublicId", DiscussionPost.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  Optional<DiscussionPost> saved(long author, String saveId) {
    return em.createNamedQuery("DiscussionPost.saved", DiscussionPost.class)
        .setParameter("author", author)
        .setParameter("save", saveId)
        .getResultStream()
        .findFirst();
  }

  List<TopicRow> topics(long community, long reader, long before, int most) {
    return em.createQuery(TOPICS, Object[].class)
        .setParameter("community", community)
        .setParameter("reader", reader)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultStream()
        .map(DiscussionQueries::topicRow)
        .toList();
  }

  private static TopicRow topicRow(Object[] r) {
    long readTo = r[8] == null ? 0 : (Long) r[8];
    return new TopicRow(
        (String) r[0],
        (String) r[1],
        (Integer) r[2],
        (Instant) r[3],
        PersonName.shown((String) r[4], (String) r[5], (String) r[6]),
        (Long) r[7] > readTo,
        Boolean.TRUE.equals(r[9]),
        (String) r[10]);
  }

  /**
   * A post with the names that belong to it.
   *
   * @param answers who wrote what it answers, or null
   */
  record Told(DiscussionPost post, String author, String answers) {}

  /** Those after a post, in order. */
  List<Told> after(long topic, long id, int most) {
    return posts(POSTS + " > :id ORDER BY p.topicId, p.id", topic, id, most);
  }

  /** Those before a post, in order. */
  List<Told> before(long topic, long id, int most) {
    List<Told> posts =
        new ArrayList<>(
            posts(POSTS + " < :id ORDER BY p.topicId DESC, p.id DESC", topic, id, most));
    Collections.reverse(posts);
    return posts;
  }

  Told one(DiscussionPost post) {
    return posts(POSTS + " = :id ORDER BY p.id", post.topicId(), post.id(), 1).get(0);
  }

  private List<Told> posts(String query, long topic, long id, int most) {
    return em.createQuery(query, Object[].class)
        .setParameter("topic", topic)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultStream()
        .map(
            r ->
                new Told(
                    (DiscussionPost) r[0],
                    PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
                    r[4] == null
                        ? null
                        : PersonName.shown((String) r[4], (String) r[5], (String) r[6])))
        .toList();
  }

  /**
   * How a person reads a topic.
   *
   * @param readTo 0: they never opened it
   */
  record Reading(long readTo, boolean follows) {}

  Reading reading(long topic, long person) {
    return em.createQuery(
            """
            SELECT r.readTo, r.follows FROM DiscussionReader r
            WHERE r.topicId = :topic AND r.personId = :person
            """,
            Object[].class)
        .setParameter("topic", topic)
        .setParameter("person", person)
        .getResultStream()
        .map(r -> new Reading((Long) r[0], (Boolean) r[1]))
        .findFirst()
        .orElse(new Reading(0, false));
  }

  List<Long> followers(long topic) {
    return em.createQuery(
            "SELECT r.personId FROM DiscussionReader r WHERE r.topicId = :topic AND r.follows = TRUE",
            Long.class)
        .setParameter("topic", topic)
        .getResultList();
  }

  List<Long> mentions(long post) {
    return em.createNamedQuery("DiscussionMention.of", Long.class)
        .setParameter("post", post)
        .getResultList();
  }

  List<EditRow> edits(long post) {
    return em.createNamedQuery("DiscussionEdit.of", DiscussionEdit.class)
        .setParameter("post", post)
        .getResultStream()
        .map(DiscussionEdit::row)
        .toList();
  }

  /** How many topics of each community have something new since then that a person has not read. */
  Map<Long, Long> unread(Collection<Long> communities, long reader, Instant since) {
    Map<Long, Long> unread = new HashMap<>();
    if (!communities.isEmpty()) {
      em.createQuery(
              """
              SELECT t.communityId, COUNT(t) FROM DiscussionTopic t
              LEFT JOIN DiscussionReader r ON r.topicId = t.id AND r.personId = :reader
              WHERE t.communityId IN :communities AND t.lastAt >= :since
              AND (r.readTo IS NULL OR r.readTo < t.lastPostId) GROUP BY t.communityId
              """,
              Object[].class)
          .setParameter("communities", communities)
          .setParameter("reader", reader)
          .setParameter("since", since)
          .getResultStream()
          .forEach(r -> unread.put((Long) r[0], (Long) r[1]));
    }
    return unread;
  }

  Optional<DiscussionReport> report(long post, long person) {
    return em.createNamedQuery("DiscussionReport.one", DiscussionReport.class)
        .setParameter("post", post)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  List<DiscussionReport> openReports(long post) {
    return em.createNamedQuery("DiscussionReport.openOf", DiscussionReport.class)
        .setParameter("post", post)
        .getResultList();
  }

  long waiting(long community) {
    return em.createQuery(
            """
            SELECT COUNT(DISTINCT r.postId) FROM DiscussionReport r
            JOIN DiscussionPost p ON p.id = r.postId JOIN DiscussionTopic t ON t.id = p.topicId
            WHERE t.communityId = :community AND r.settledAt IS NULL
            AND p.state = org.alongside.discussion.PostState.SHOWN
            """,
            Long.class)
        .setParameter("community", community)
        .getSingleResult();
  }

  /** Posts that wait for somebody to look at them, the oldest report first; at most 50 reports. */
  List<ReportRow> waiting(long community, long reader) {
    Map<String, ReportRow> rows = new LinkedHashMap<>();
    em.createQuery(
            """
            SELECT p.publicId, t.publicId, t.title, a.givenName, a.familyName, a.preferredName,
            p.words, p.postedAt, r.reason, p.authorId FROM DiscussionReport r
            JOIN DiscussionPost p ON p.id = r.postId JOIN DiscussionTopic t ON t.id = p.topicId
            JOIN Person a ON a.id = p.authorId
            WHERE t.communityId = :community AND r.settledAt IS NULL
            AND p.state = org.alongside.discussion.PostState.SHOWN ORDER BY r.id
            """,
            Object[].class)
        .setParameter("community", community)
        .setMaxResults(REPORTS_MOST)
        .getResultStream()
        .forEach(
            r -> {
              ReportRow row =
                  rows.computeIfAbsent(
                      (String) r[0],
                      id ->
                          new ReportRow(
                              id,
                              (String) r[1],
                              (String) r[2],
                              PersonName.shown((String) r[3], (String) r[4], (String) r[5]),
                              (String) r[6],
                              (Instant) r[7],
                              new ArrayList<>(),
                              (Long) r[9] == reader));
              if (r[8] != null) {
                row.reasons().add((String) r[8]);
              }
            });
    return List.copyOf(rows.values());
  }
}
