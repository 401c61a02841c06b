package org.alongside.competency;

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
 * A competency rated by two: first by the person, then by their mentor or another assessor; both
 * see both from the moment at which the second has rated. When they differ, both stand there side
 * by side. Ends signed off, or when the person rates themselves anew.
 */
@Entity
@Table(name = "competency_rating")
@NamedQuery(
    name = "CompetencyRating.byPublicId",
    query = "SELECT r FROM CompetencyRating r WHERE r.publicId = :id")
@NamedQuery(
    name = "CompetencyRating.ofPerson",
    query = "SELECT r FROM CompetencyRating r WHERE r.personId = :person ORDER BY r.id")
class CompetencyRating {
  private static final int MOST = 4;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  private String competency;

  @Column(name = "map_number")
  private int mapNumber;

  @Enumerated(EnumType.STRING)
  private RatingState state;

  @Column(name = "self_level")
  private int selfLevel;

  @Column(name = "self_note")
  private String selfNote;

  @Column(name = "self_at")
  private Instant selfAt;

  @Column(name = "assessor_id")
  private Long assessorId;

  @Column(name = "assessor_level")
  private Integer assessorLevel;

  @Column(name = "assessor_note")
  private String assessorNote;

  @Column(name = "assessed_at")
  private Instant assessedAt;

  @Version private int version;

  protected CompetencyRating() {}

  /**
   * The person rates themselves.
   *
   * @param level 1-4
   */
  CompetencyRating(
      long personId, String competency, int mapNumber, int level, String note, Instant now) {
    this.publicId = PublicId.random();
    this.personId = personId;
    this.competency = competency;
    this.mapNumber = mapNumber;
    this.state = RatingState.SELF_RATED;
    this.selfLevel = required(level);
    this.selfNote = Written.optional(note);
    this.selfAt = now;
  }

  /** The mentor or another assessor rates; from now on both see both. */
  void assess(long by, int level, String note, Instant now) {
    if (state != RatingState.SELF_RATED) {
      throw Refusal.conflict("competency.error.assessed");
    }
    this.assessorLevel = required(level);
    this.assessorNote = Written.optional(note);
    this.assessorId = by;
    this.assessedAt = now;
    this.state = RatingState.OPEN;
  }

  /** A level is signed off by it: one that both see. */
  void sign(int level) {
    if (state != RatingState.OPEN) {
      throw Refusal.conflict("competency.error.signed");
    }
    if (required(level) > assessorLevel) {
      throw Refusal.conflict("competency.error.aboveAssessor", assessorLevel);
    }
    if (level > selfLevel) {
      throw Refusal.conflict("competency.error.aboveSelf", selfLevel);
    }
    this.state = RatingState.SIGNED;
  }

  void close() {
    if (state == RatingState.SELF_RATED || state == RatingState.OPEN) {
      this.state = RatingState.CLOSED;
    }
  }

  private static int required(int level) {
    if (level < 1 || level > MOST) {
      throw Refusal.invalid("competency.error.level");
    }
    return level;
  }

  boolean isOpen() {
    return state == RatingState.OPEN || state == RatingState.SELF_RATED;
  }

  /** Whether both see both. */
  boolean isShown() {
    return assessorLevel != null;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  String competency() {
    return competency;
  }

  int mapNumber() {
    return mapNumber;
  }

  RatingState state() {
    return state;
  }

  int selfLevel() {
    return selfLevel;
  }

  String selfNote() {
    return selfNote;
  }

  Instant selfAt() {
    return selfAt;
  }

  Long assessorId() {
    return assessorId;
  }

  Integer assessorLevel() {
    return assessorLevel;
  }

  String assessorNote() {
    return assessorNote;
  }

  Instant assessedAt() {
    return assessedAt;
  }
}
