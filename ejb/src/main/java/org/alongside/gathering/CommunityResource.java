package org.alongside.gathering;

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
 * Something that a community has made for its work. It has an owner, who looks once a year whether
 * it still holds, and editions, each of which stays to be read; it can be put away.
 */
@Entity
@Table(name = "community_resource")
@NamedQuery(
    name = "CommunityResource.byPublicId",
    query = "SELECT r FROM CommunityResource r WHERE r.publicId = :id")
class CommunityResource {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "community_id")
  private long communityId;

  private String title;

  @Enumerated(EnumType.STRING)
  private ResourceKind kind;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  private int edition;

  @Column(name = "archived_on")
  private LocalDate archivedOn;

  @Version private int version;

  protected CommunityResource() {}

  CommunityResource(long communityId, long ownerId, SaveResource said, LocalDate day) {
    this.publicId = PublicId.random();
    this.communityId = communityId;
    this.ownerId = ownerId;
    describe(said, day);
  }

  /** It says something else now: another edition of it. */
  final void describe(SaveResource said, LocalDate day) {
    if (said.kind() == null) {
      throw Refusal.invalid("gathering.error.resourceKind");
    }
    this.title = Kept.line(said.title(), "gathering.error.title");
    this.kind = said.kind();
    this.reviewOn = ahead(said.reviewOn(), day);
    this.edition++;
  }

  private static LocalDate ahead(LocalDate wanted, LocalDate day) {
    if (wanted != null && wanted.isBefore(day)) {
      throw Refusal.invalid("gathering.error.reviewOn");
    }
    return wanted == null ? day.plusYears(1) : wanted;
  }

  /** It still holds; the next look is in a year. */
  void renew(LocalDate day) {
    this.reviewOn = day.plusYears(1);
  }

  void goTo(long owner) {
    this.ownerId = owner;
  }

  void archive(LocalDate day) {
    if (archivedOn == null) {
      this.archivedOn = day;
    }
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long communityId() {
    return communityId;
  }

  String title() {
    return title;
  }

  ResourceKind kind() {
    return kind;
  }

  long ownerId() {
    return ownerId;
  }

  LocalDate reviewOn() {
    return reviewOn;
  }

  int edition() {
    return edition;
  }

  boolean isArchived() {
    return archivedOn != null;
  }

  int version() {
    return version;
  }
}
