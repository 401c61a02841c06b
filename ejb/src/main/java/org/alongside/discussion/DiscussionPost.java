package org.alongside.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.alongside.people.Text;
import org.alongside.platform.PublicId;

/**
 * What somebody has written in a topic. They may mend it, and what it was stays to be read; take it
 * back; and it may be hidden from others with a reason. Its words are never deleted.
 */
@Entity
@Table(name = "discussion_post")
@NamedQuery(
    name = "DiscussionPost.byPublicId",
    query = "SELECT p FROM DiscussionPost p WHERE p.publicId = :id")
@NamedQuery(
    name = "DiscussionPost.saved",
    query = "SELECT p FROM DiscussionPost p WHERE p.authorId = :author AND p.saveId = :save")
class DiscussionPost {
  private static final int MOST = 8000;
  private static final int REASON_MOST = 600;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "topic_id")
  private long topicId;

  @Column(name = "author_id")
  private long authorId;

  @Column(name = "reply_to")
  private Long replyTo;

  @Column(name = "save_id")
  private String saveId;

  private String words;

  @Enumerated(EnumType.STRING)
  private PostState state;

  @Column(name = "posted_at")
  private Instant postedAt;

  @Column(name = "edited_at")
  private Instant editedAt;

  @Column(name = "settled_by")
  private Long settledBy;

  @Column(name = "settled_reason")
  private String settledReason;

  @Version private int version;

  protected DiscussionPost() {}

  /**
   * @param replyTo the post that it answers, or null
   */
  DiscussionPost(
      long topicId, long authorId, Long replyTo, String saveId, String typed, Instant now) {
    this.publicId = PublicId.random();
    this.topicId = topicId;
    this.authorId = authorId;
    this.replyTo = replyTo;
    this.saveId = saveId;
    this.words = kept(typed);
    this.state = PostState.SHOWN;
    this.postedAt = now;
  }

  static String kept(String typed) {
    String words = Text.words(typed);
    if (words == null) {
      throw Refusal.invalid("discussion.error.empty");
    }
    if (words.length() > MOST) {
      throw Refusal.invalid("discussion.error.long", MOST, words.length());
    }
    return words;
  }

  /** Its writer mends it; what it was is to be kept by whoever calls. */
  DiscussionEdit edit(String typed, Instant now) {
    requireShown();
    DiscussionEdit was = new DiscussionEdit(id, words, now);
    this.words = kept(typed);
    this.editedAt = now;
    return was;
  }

  void withdraw() {
    requireShown();
    this.state = PostState.WITHDRAWN;
  }

  void hide(long by, String reason) {
    requireShown();
    if (reason == null || reason.isBlank()) {
      throw Refusal.invalid("discussion.error.reason");
    }
    if (reason.strip().length() > REASON_MOST) {
      throw Refusal.invalid("discussion.error.long", REASON_MOST, reason.strip().length());
    }
    this.state = PostState.HIDDEN;
    this.settledBy = by;
    this.settledReason = reason.strip();
  }

  private void requireShown() {
    if (state != PostState.SHOWN) {
      throw Refusal.conflict("discussion.error.gone");
    }
  }

  boolean isShown() {
    return state == PostState.SHOWN;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long topicId() {
    return topicId;
  }

  long authorId() {
    return authorId;
  }

  Long replyTo() {
    return replyTo;
  }

  String words() {
    return words;
  }

  PostState state() {
    return state;
  }

  Instant postedAt() {
    return postedAt;
  }

  Instant editedAt() {
    return editedAt;
  }

  String settledReason() {
    return settledReason;
  }

  int version() {
    return version;
  }
}
