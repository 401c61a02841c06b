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
 * Somebody asks that what they did before counts for a competency. A senior peer to whom a
 * coordinator has given that looks at it beside the map's behaviours, and says yes, with a level,
 * or not yet, with a reason. Taken back it is gone; once it is answered it stays as it is.
 */
@Entity
@Table(name = "experience_credit")
@NamedQuery(
    name = "ExperienceCredit.byPublicId",
    query = "SELECT c FROM ExperienceCredit c WHERE c.publicId = :id")
@NamedQuery(
    name = "ExperienceCredit.ofPerson",
    query = "SELECT c FROM ExperienceCredit c WHERE c.personId = :person ORDER BY c.id DESC")
class ExperienceCredit {
  private static final int MOST_MONTHS = 600;

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
  private ExperienceKind kind;

  private int months;

  @Column(name = "self_level")
  private int selfLevel;

  private String words;

  @Enumerated(EnumType.STRING)
  private CreditState state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "assessor_level")
  private Integer assessorLevel;

  private String answer;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private int version;

  protected ExperienceCredit() {}

  ExperienceCredit(long personId, AskCredit asked, int mapNumber, Instant now) {
    if (asked.kind() == null) {
      throw Refusal.invalid("competency.error.creditKind");
    }
    if (asked.months() == null || asked.months() < 1 || asked.months() > MOST_MONTHS) {
      throw Refusal.invalid("competency.error.creditMonths", MOST_MONTHS);
    }
    this.publicId = PublicId.random();
    this.personId = personId;
    this.competency = asked.competency();
    this.mapNumber = mapNumber;
    this.kind = asked.kind();
    this.months = asked.months();
    this.selfLevel = required(asked.level());
    this.words = Written.required(asked.words(), "competency.error.creditWords");
    this.state = CreditState.ASKED;
    this.askedAt = now;
  }

  /** It counts; what is signed off by it is {@link CreditRule#signed}. */
  void credit(Integer level, String said, long by, Instant now) {
    requireOpen();
    this.assessorLevel = required(level);
    answer(CreditState.CREDITED, said, by, now);
  }

  void notYet(String reason, long by, Instant now) {
    requireOpen();
    answer(CreditState.NOT_YET, reason, by, now);
  }

  private void answer(CreditState decided, String said, long by, Instant now) {
    this.answer = Written.required(said, "competency.error.creditAnswer");
    this.state = decided;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  void requireOpen() {
    if (!isOpen()) {
      throw Refusal.conflict("competency.error.creditDecided");
    }
  }

  private static int required(Integer level) {
    if (level == null || level < 1 || level > CreditRule.HIGHEST) {
      throw Refusal.invalid("competency.error.creditLevel", CreditRule.HIGHEST);
    }
    return level;
  }

  /** Until it is decided whoever assesses does not see what the person said of themselves. */
  CreditRow row(String name, String by, boolean assessing) {
    return new CreditRow(
        publicId,
        name,
        competency,
        kind,
        months,
        words,
        state,
        isOpen() && assessing ? null : selfLevel,
        assessorLevel,
        by,
        answer,
        askedAt,
        decidedAt);
  }

  boolean isOpen() {
    return state == CreditState.ASKED;
  }

  int signed() {
    return CreditRule.signed(selfLevel, assessorLevel);
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

  String answer() {
    return answer;
  }

  Instant askedAt() {
    return askedAt;
  }

  Long decidedBy() {
    return decidedBy;
  }
}
