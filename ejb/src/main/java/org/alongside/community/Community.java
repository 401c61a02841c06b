package org.alongside.community;

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
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * A community of practice: people who share a purpose and meet about it. Founded by a coordinator,
 * who names its first convenor; its purpose is looked at once a year; once closed it can be read
 * and nothing is added.
 */
@Entity
@Table(name = "community")
@NamedQuery(
    name = "Community.byPublicId",
    query = "SELECT c FROM Community c WHERE c.publicId = :id")
@NamedQuery(
    name = "Community.open",
    query = "SELECT c FROM Community c WHERE c.closedOn IS NULL ORDER BY c.name, c.id")
@NamedQuery(
    name = "Community.ofKind",
    query = "SELECT c FROM Community c WHERE c.kind = :kind AND c.closedOn IS NULL ORDER BY c.id")
class Community {
  private static final int YEARS_BETWEEN_REVIEWS = 1;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  private String name;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private CommunityKind kind;

  @Column(name = "sponsor_id")
  private Long sponsorId;

  @Column(name = "founded_on")
  private LocalDate foundedOn;

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Version private int version;

  protected Community() {}

  Community(String name, String purpose, CommunityKind kind, LocalDate day) {
    if (kind == null) {
      throw Refusal.invalid("community.error.kind");
    }
    this.publicId = PublicId.random();
    this.kind = kind;
    this.foundedOn = day;
    describe(name, purpose);
  }

  final void describe(String newName, String newPurpose) {
    this.name = Written.line(newName, "community.error.name");
    this.purpose = Written.required(newPurpose, "community.error.purpose");
  }

  /** Somebody outside speaks for it; null: nobody. */
  void sponsor(Long person) {
    this.sponsorId = person;
  }

  /** Its purpose was looked at together, and stands as it is said now. */
  void review(String newPurpose, LocalDate day) {
    this.purpose = Written.required(newPurpose, "community.error.purpose");
    this.reviewedOn = day;
  }

  void close(LocalDate day) {
    if (closedOn == null) {
      this.closedOn = day;
    }
  }

  /** When its purpose is to be looked at next. */
  LocalDate reviewDueOn() {
    return (reviewedOn == null ? foundedOn : reviewedOn).plusYears(YEARS_BETWEEN_REVIEWS);
  }

  CommunityRef ref() {
    return new CommunityRef(id, publicId, name, kind, closedOn == null);
  }

  boolean isOpen() {
    return closedOn == null;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  String name() {
    return name;
  }

  String purpose() {
    return purpose;
  }

  CommunityKind kind() {
    return kind;
  }

  Long sponsorId() {
    return sponsorId;
  }

  int version() {
    return version;
  }
}
