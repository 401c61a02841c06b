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

/** Somebody asks that a post be looked at. Who, is told to nobody. */
@Entity
@Table(name = "discussion_report")
@NamedQuery(
    name = "DiscussionReport.openOf",
    query = "SELECT r FROM DiscussionReport r WHERE r.postId = :post AND r.settledAt IS NULL")
@NamedQuery(
    name = "DiscussionReport.one",
    query = "SELECT r FROM DiscussionReport r WHERE r.postId = :post AND r.byId = :person")
class DiscussionReport {
  private static final int MOST = 600;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "post_id")
  private long postId;

  @Column(name = "by_id")
  private long byId;

  private String reason;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Version private int version;

  protected DiscussionReport() {}

  DiscussionReport(long postId, long byId, String typed, Instant now) {
    String said = typed == null || typed.isBlank() ? null : typed.strip();
    if (said != null && said.length() > MOST) {
      throw Refusal.invalid("discussion.error.long", MOST, said.length());
    }
    this.postId = postId;
    this.byId = byId;
    this.reason = said;
    this.reportedAt = now;
  }

  void settle(Instant now) {
    this.settledAt = now;
  }
}
