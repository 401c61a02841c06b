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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.platform.PublicId;

/**
 * A training or certificate that somebody brings along: claimed, then verified or declined by a
 * coordinator, with a reason where it is declined. Decided again when there is better evidence.
 */
@Entity
@Table(name = "plan_claim")
@NamedQuery(
    name = "Claim.ofPerson",
    query = "SELECT c FROM Claim c WHERE c.personId = :person ORDER BY c.id")
@NamedQuery(name = "Claim.byPublicId", query = "SELECT c FROM Claim c WHERE c.publicId = :id")
class Claim {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private ClaimKind kind;

  private String title;
  private BigDecimal hours;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(name = "maps_to")
  private String mapsTo;

  private String province;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  private ClaimState state;

  private String reason;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Version private int version;

  protected Claim() {}

  /** Claimed; the command has been looked through. */
  Claim(long personId, ClaimCommand command, Instant now) {
    this.publicId = PublicId.random();
    this.personId = personId;
    this.kind = command.kind();
    this.title = command.title().strip();
    this.hours = command.kind() == ClaimKind.TRAINING ? command.hours() : null;
    this.completedOn = command.completedOn();
    this.mapsTo =
        command.kind() == ClaimKind.CERTIFICATE
            ? ""
            : String.join(" ", new TreeSet<>(command.mapsTo()));
    this.province = command.kind() == ClaimKind.TRAINING ? command.province() : null;
    this.endsOn = command.kind() == ClaimKind.TRAINING ? null : command.endsOn();
    this.state = ClaimState.CLAIMED;
    this.claimedAt = now;
  }

  /** A coordinator has seen the evidence; the reason is needed where it is declined. */
  void decide(ClaimState decision, String why, long by, Instant now) {
    this.state = decision;
    this.reason = why;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /** What was decided is taken back: it waits to be looked at again. */
  void reopen() {
    if (state == ClaimState.CLAIMED) {
      throw Refusal.conflict("tailoring.error.open");
    }
    this.state = ClaimState.CLAIMED;
    this.reason = null;
    this.decidedBy = null;
    this.decidedAt = null;
  }

  PlanFacts.Training training() {
    return new PlanFacts.Training(
        hours == null ? BigDecimal.ZERO : hours,
        completedOn,
        state == ClaimState.VERIFIED,
        modules(),
        province);
  }

  /**
   * The same of a certificate.
   *
   * @param day as of which it is current or not
   */
  PlanFacts.Certificate certificate(LocalDate day) {
    boolean current = endsOn == null || !endsOn.isBefore(day);
    return new PlanFacts.Certificate(true, current, state == ClaimState.VERIFIED);
  }

  Set<String> modules() {
    return Arrays.stream(mapsTo.split(" ")).filter(m -> !m.isEmpty()).collect(Collectors.toSet());
  }

  ClaimRow row(java.util.List<EvidenceRow> files) {
    return new ClaimRow(
        publicId,
        kind,
        title,
        hours,
        completedOn,
        new java.util.ArrayList<>(new TreeSet<>(modules())),
        province,
        endsOn,
        state,
        reason,
        claimedAt,
        decidedAt,
        files);
  }

  long id() {
    return id;
  }

  /** The module for a part of which an external certificate stands. */
  String module() {
    return mapsTo;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  ClaimKind kind() {
    return kind;
  }

  ClaimState state() {
    return state;
  }
}
