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
import java.time.LocalDate;
import org.alongside.people.Span;
import org.alongside.people.Text;
import org.alongside.platform.PublicId;

/**
 * A coordinator lets somebody sign off competencies: with a reason, and until a day. Ending it
 * early keeps it as history.
 */
@Entity
@Table(name = "assessor_grant")
@NamedQuery(
    name = "AssessorGrant.byPublicId",
    query = "SELECT g FROM AssessorGrant g WHERE g.publicId = :id")
@NamedQuery(
    name = "AssessorGrant.inForce",
    query =
        "SELECT g FROM AssessorGrant g WHERE g.personId = :person AND g.fromOn <= :day AND"
            + " g.endsOn > :day ORDER BY g.id")
class AssessorGrant {
  private static final int LONGEST_DAYS = 731;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private AssessorKind kind;

  private String competency;

  @Column(name = "subject_id")
  private Long subjectId;

  @Column(name = "group_name")
  private String groupName;

  private String reason;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "granted_by")
  private Long grantedBy;

  @Version private int version;

  protected AssessorGrant() {}

  /**
   * @param competency which; null: all
   * @param subjectId for whom; null: for those whom the person mentors
   * @param groupName the group or the organisation in whose name; null for the other kinds
   * @param grantedBy the coordinator; null: the program itself
   */
  AssessorGrant(
      long personId,
      AssessorKind kind,
      String competency,
      Long subjectId,
      String groupName,
      String reason,
      Span span,
      Long grantedBy) {
    if (kind == null) {
      throw Refusal.invalid("competency.error.assessorKind");
    }
    if (reason == null || reason.isBlank()) {
      throw Refusal.invalid("competency.error.assessorReason");
    }
    if (span.endsOn() == null
        || !span.endsOn().isAfter(span.from())
        || span.endsOn().isAfter(span.from().plusDays(LONGEST_DAYS))) {
      throw Refusal.invalid("competency.error.assessorEnd");
    }
    boolean named = kind == AssessorKind.GROUP || kind == AssessorKind.EXTERNAL;
    if (named && (groupName == null || groupName.isBlank())) {
      throw Refusal.invalid("competency.error.assessorGroup");
    }
    if (kind != AssessorKind.MENTOR && subjectId == null) {
      throw Refusal.invalid("competency.error.assessorSubject");
    }
    if (subjectId != null && subjectId == personId) {
      throw Refusal.invalid("competency.error.assessorSelf");
    }
    this.publicId = PublicId.random();
    this.personId = personId;
    this.kind = kind;
    this.competency = competency == null || competency.isBlank() ? null : competency;
    this.subjectId = subjectId;
    this.groupName = named ? Text.name(groupName) : null;
    this.reason = Written.required(reason, "competency.error.assessorReason");
    this.fromOn = span.from();
    this.endsOn = span.endsOn();
    this.grantedBy = grantedBy;
  }

  void end(LocalDate day) {
    if (!endsOn.isAfter(day)) {
      throw Refusal.conflict("competency.error.assessorEnded");
    }
    this.endsOn = new Span(fromOn, endsOn).endingOn(day).endsOn();
  }

  /**
   * Whether it lets its holder sign off that competency of that person, whom they mentor or not.
   */
  boolean covers(String which, long person, boolean mentors) {
    boolean subject = subjectId == null ? mentors : subjectId == person;
    return subject && (competency == null || competency.equals(which));
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

  Long subjectId() {
    return subjectId;
  }

  String groupName() {
    return groupName;
  }
}
