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
import org.alongside.platform.PublicId;

/**
 * An owner lets one named person read one story. Holds from that moment until the owner takes it
 * back, which counts at once, or until the two have nothing to do with each other any more.
 */
@Entity
@Table(name = "story_share")
@NamedQuery(
    name = "StoryShare.byPublicId",
    query = "SELECT h FROM StoryShare h WHERE h.publicId = :id")
@NamedQuery(
    name = "StoryShare.of",
    query = "SELECT h FROM StoryShare h WHERE h.storyId = :story ORDER BY h.id DESC")
@NamedQuery(
    name = "StoryShare.openOf",
    query = "SELECT h FROM StoryShare h WHERE h.ownerId = :person AND h.endedAt IS NULL")
@NamedQuery(
    name = "StoryShare.touching",
    query =
        "SELECT h FROM StoryShare h WHERE (h.ownerId = :person OR h.readerId = :person) AND"
            + " h.endedAt IS NULL")
@NamedQuery(
    name = "StoryShare.between",
    query =
        "SELECT h FROM StoryShare h WHERE h.ownerId = :owner AND h.readerId = :reader AND h.endedAt"
            + " IS NULL")
@NamedQuery(
    name = "StoryShare.ofPerson",
    query = "SELECT h FROM StoryShare h WHERE h.ownerId = :person ORDER BY h.id")
@NamedQuery(
    name = "StoryShare.deleteOf",
    query = "DELETE FROM StoryShare h WHERE h.storyId = :story")
class StoryShare {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "story_id")
  private long storyId;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "reader_id")
  private long readerId;

  @Column(name = "shared_at")
  private Instant sharedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private int version;

  protected StoryShare() {}

  StoryShare(Story story, long readerId, Instant now) {
    this.publicId = PublicId.random();
    this.storyId = story.id();
    this.ownerId = story.personId();
    this.readerId = readerId;
    this.sharedAt = now;
  }

  /** Takes it back; what has ended before stays as it is. */
  void end(Instant now) {
    if (endedAt == null) {
      this.endedAt = now;
    }
  }

  boolean isOpen() {
    return endedAt == null;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long storyId() {
    return storyId;
  }

  long ownerId() {
    return ownerId;
  }

  long readerId() {
    return readerId;
  }

  Instant sharedAt() {
    return sharedAt;
  }

  Instant endedAt() {
    return endedAt;
  }
}
