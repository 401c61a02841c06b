package org.alongside.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody opened what was shared with them; for its owner. Never changes. */
@Entity
@Table(name = "story_opening")
@NamedQuery(
    name = "StoryOpening.of",
    query =
        "SELECT o FROM StoryOpening o WHERE o.shareId IN :shares ORDER BY o.openedAt DESC, o.id"
            + " DESC")
@NamedQuery(
    name = "StoryOpening.deleteOf",
    query =
        "DELETE FROM StoryOpening o WHERE o.shareId IN (SELECT h.id FROM StoryShare h WHERE"
            + " h.storyId = :story)")
class StoryOpening {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "share_id")
  private long shareId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Version private int version;

  protected StoryOpening() {}

  StoryOpening(long shareId, Instant openedAt) {
    this.shareId = shareId;
    this.openedAt = openedAt;
  }

  long shareId() {
    return shareId;
  }

  Instant openedAt() {
    return openedAt;
  }
}
