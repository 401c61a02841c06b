package org.alongside.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * Something that a community talks about: a title and its posts in order. It knows how many they
 * are and which is the latest, so that no list has to look at them.
 */
@Entity
@Table(name = "discussion_topic")
@NamedQuery(
    name = "DiscussionTopic.byPublicId",
    query = "SELECT t FROM DiscussionTopic t WHERE t.publicId = :id")
class DiscussionTopic {
  private static final int TITLE_MOST = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "community_id")
  private long communityId;

  @Column(name = "author_id")
  private long authorId;

  private String title;
  private int posts;

  @Column(name = "last_post_id")
  private long lastPostId;

  @Column(name = "last_at")
  private Instant lastAt;

  @Version private int version;

  protected DiscussionTopic() {}

  DiscussionTopic(long communityId, long authorId, String title, Instant now) {
    if (title == null || title.isBlank()) {
      throw Refusal.invalid("discussion.error.title");
    }
    String line = title.strip().replaceAll("\\s+", " ");
    if (line.length() > TITLE_MOST) {
      throw Refusal.invalid("discussion.error.long", TITLE_MOST, line.length());
    }
    this.publicId = PublicId.random();
    this.communityId = communityId;
    this.authorId = authorId;
    this.title = line;
    this.lastAt = now;
  }

  /** A post has been added at its end. */
  void grow(long post, Instant now) {
    this.posts++;
    this.lastPostId = post;
    this.lastAt = now;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long communityId() {
    return communityId;
  }

  String title() {
    return title;
  }

  int posts() {
    return posts;
  }
}
