package org.alongside.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a post said until it was mended. Never changed. */
@Entity
@Table(name = "discussion_edit")
@NamedQuery(
    name = "DiscussionEdit.of",
    query = "SELECT e FROM DiscussionEdit e WHERE e.postId = :post ORDER BY e.id DESC")
class DiscussionEdit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "post_id")
  private long postId;

  private String words;

  @Column(name = "until_at")
  private Instant untilAt;

  protected DiscussionEdit() {}

  DiscussionEdit(long postId, String words, Instant now) {
    this.postId = postId;
    this.words = words;
    this.untilAt = now;
  }

  EditRow row() {
    return new EditRow(untilAt, words);
  }
}
