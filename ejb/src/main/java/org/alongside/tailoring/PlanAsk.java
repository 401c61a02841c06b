package org.alongside.tailoring;

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
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * Something that a learner asks about a module of their plan: a review, or more time. Open until a
 * coordinator, or for more time a leader, has decided; kept.
 */
@Entity
@Table(name = "plan_ask")
@NamedQuery(
    name = "PlanAsk.ofPerson",
    query = "SELECT a FROM PlanAsk a WHERE a.personId = :person ORDER BY a.id DESC")
@NamedQuery(name = "PlanAsk.byPublicId", query = "SELECT a FROM PlanAsk a WHERE a.publicId = :id")
class PlanAsk {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "module_code")
  private String moduleCode;

  @Enumerated(EnumType.STRING)
  private AskKind kind;

  private String question;

  @Column(name = "until_on")
  private LocalDate untilOn;

  @Enumerated(EnumType.STRING)
  private AskState state;

  private String answer;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private int version;

  protected PlanAsk() {}

  /** A review of what is asked. */
  static PlanAsk review(long personId, String module, String question, Instant now) {
    PlanAsk ask = new PlanAsk(personId, module, AskKind.REVIEW, now);
    ask.question = Refusal.text(question);
    return ask;
  }

  /** More time, until a day; why is nobody's to ask. */
  static PlanAsk extension(long personId, String module, LocalDate until, Instant now) {
    PlanAsk ask = new PlanAsk(personId, module, AskKind.EXTENSION, now);
    ask.untilOn = until;
    return ask;
  }

  /** More time that somebody gives without being asked. */
  static PlanAsk given(long personId, String module, LocalDate until, long by, Instant now) {
    PlanAsk ask = extension(personId, module, until, now);
    ask.decide(true, null, by, now);
    return ask;
  }

  private PlanAsk(long personId, String module, AskKind kind, Instant now) {
    this.publicId = PublicId.random();
    this.personId = personId;
    this.moduleCode = module;
    this.kind = kind;
    this.state = AskState.OPEN;
    this.askedAt = now;
  }

  /** Somebody has decided; a declined one says why. */
  void decide(boolean granted, String words, long by, Instant now) {
    if (state != AskState.OPEN) {
      throw Refusal.conflict("tailoring.error.decided");
    }
    this.answer = granted ? Refusal.optionalText(words) : Refusal.text(words);
    this.state = granted ? AskState.GRANTED : AskState.DECLINED;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /** What was decided is taken back: it is open again. */
  void reopen() {
    if (state == AskState.OPEN) {
      throw Refusal.conflict("tailoring.error.open");
    }
    this.state = AskState.OPEN;
    this.answer = null;
    this.decidedBy = null;
    this.decidedAt = null;
  }

  boolean isOpen() {
    return state == AskState.OPEN;
  }

  boolean isAbout(String module, AskKind asked) {
    return kind == asked && moduleCode.equals(module);
  }

  AskRow row() {
    return new AskRow(
        publicId, moduleCode, kind, question, untilOn, state, answer, askedAt, decidedAt);
  }

  long personId() {
    return personId;
  }

  String moduleCode() {
    return moduleCode;
  }

  AskKind kind() {
    return kind;
  }

  AskState state() {
    return state;
  }

  LocalDate untilOn() {
    return untilOn;
  }
}
