package org.alongside.position;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.Span;
import org.alongside.people.StaffGroup;
import org.alongside.platform.PublicId;

/**
 * A position in a team, whoever is in it: planned for a day, filled by one person after another,
 * closed with a reason. Who was in it stands in {@link Tenure}.
 */
@Entity
@Table(name = "staff_position")
@NamedQuery(name = "Position.byPublicId", query = "SELECT p FROM Position p WHERE p.publicId = :id")
@NamedQuery(
    name = "Position.openIn",
    query =
        "SELECT COUNT(p) FROM Position p WHERE p.teamId = :team AND (p.closedOn IS NULL OR"
            + " p.closedOn > :day)")
class Position {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "team_id")
  private long teamId;

  @Enumerated(EnumType.STRING)
  private PositionKind kind;

  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "staff_group")
  private StaffGroup staffGroup;

  private String profession;
  private BigDecimal fte;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "term_ends_on")
  private LocalDate termEndsOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "close_reason")
  private ClosingReason closeReason;

  @Version private int version;

  protected Position() {}

  /** A position that is planned; see {@link PositionPlan}. */
  Position(long teamId, PositionPlan plan) {
    this.publicId = PublicId.random();
    this.teamId = teamId;
    plan(plan);
  }

  /** Plans it, or plans it anew. */
  final void plan(PositionPlan plan) {
    if (closedOn != null) {
      throw Refusal.conflict("position.error.closed");
    }
    PositionPlan kept = plan.kept();
    this.kind = kept.kind();
    this.title = kept.title();
    this.staffGroup = kept.staffGroup();
    this.profession = kept.profession();
    this.fte = kept.fte();
    this.plannedOn = kept.plannedOn();
    this.termEndsOn = kept.termEndsOn();
  }

  /**
   * Closes it.
   *
   * @param tenures everybody who is, was or will be in it
   */
  void close(LocalDate day, ClosingReason reason, List<Tenure> tenures) {
    if (closedOn != null) {
      throw Refusal.conflict("position.error.closed");
    }
    Span after = new Span(day, null);
    if (tenures.stream().anyMatch(t -> t.span().meets(after))) {
      throw Refusal.conflict("position.error.held");
    }
    this.closedOn = day;
    this.closeReason = reason;
  }

  void openAgain() {
    this.closedOn = null;
    this.closeReason = null;
  }

  /** Whether somebody may be in it during {@code span}, given those who are. */
  Tenure fill(long personId, Span span, List<Tenure> tenures) {
    if (closedOn != null && (span.endsOn() == null || span.endsOn().isAfter(closedOn))) {
      throw Refusal.conflict("position.error.closed");
    }
    if (tenures.stream().anyMatch(t -> t.span().meets(span))) {
      throw Refusal.conflict("position.error.taken");
    }
    return new Tenure(id(), personId, span);
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long teamId() {
    return teamId;
  }

  LocalDate closedOn() {
    return closedOn;
  }

  ClosingReason closeReason() {
    return closeReason;
  }

  PositionPlan plan() {
    return new PositionPlan(kind, title, staffGroup, profession, fte, plannedOn, termEndsOn);
  }

  int version() {
    return version;
  }
}
