package org.alongside.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A post names somebody. */
@Entity
@Table(name = "discussion_mention")
@NamedQuery(
    name = "DiscussionMention.of",
    query = "SELECT m.personId FROM DiscussionMention m WHERE m.postId = :post")
class DiscussionMention {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "post_id")
  private long postId;

  @Column(name = "person_id")
  private long personId;

  protected DiscussionMention() {}

  DiscussionMention(long postId, long personId) {
    this.postId = postId;
    this.personId = personId;
  }
}
