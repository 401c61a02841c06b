package org.alongside.stories;

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
import org.alongside.platform.PublicId;

/**
 * A story or a reflection of one person. Its words stand in the journal, closed by its owner's key;
 * here stands only what it is. Begins empty, is its owner's alone until they share it, ends when
 * they delete it or are erased; then nothing of it is kept.
 */
@Entity
@Table(name = "story")
@NamedQuery(
    name = "Story.own",
    query = "SELECT s FROM Story s WHERE s.publicId = :id AND s.personId = :person")
@NamedQuery(
    name = "Story.ofPerson",
    query = "SELECT s FROM Story s WHERE s.personId = :person ORDER BY s.id DESC")
@NamedQuery(name = "Story.count", query = "SELECT COUNT(s) FROM Story s WHERE s.personId = :person")
class Story {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private StoryKind kind;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Version private int version;

  protected Story() {}

  Story(long personId, StoryKind kind, Instant begunAt) {
    this.publicId = "s-" + PublicId.random();
    this.personId = personId;
    this.kind = kind;
    this.begunAt = begunAt;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  StoryKind kind() {
    return kind;
  }

  Instant begunAt() {
    return begunAt;
  }
}
