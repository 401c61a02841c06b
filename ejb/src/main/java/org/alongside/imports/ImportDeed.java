package org.alongside.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** One thing that an import has written, with what was before: what an undo takes back. */
@Entity
@Table(name = "import_deed")
@NamedQuery(
    name = "ImportDeed.ofRun",
    query = "SELECT d FROM ImportDeed d WHERE d.runId = :run ORDER BY d.id DESC")
class ImportDeed {
  /** What was done. */
  enum Kind {
    PERSON_ADDED,
    PERSON_CHANGED,
    ACCOUNT_OPENED,
    ACCOUNT_MOVED,
    ROLE_GIVEN,
    ROLE_ENDED,
    JOINED,
    LEFT,
    MANAGER_GIVEN,
    MANAGER_ENDED,
    PERSON_LEFT,
    /** Mentorships or places at live events ended with it, and others were told. */
    MORE_ENDED,
    SITE_ADDED,
    TEAM_ADDED,
    TEAM_CHANGED,
    TEAM_MOVED,
    POSITION_ADDED,
    POSITION_CHANGED,
    POSITION_FILLED,
    TENURE_ENDED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "run_id")
  private long runId;

  private int seq;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "object_id")
  private long objectId;

  @Column(name = "before_it")
  private String before;

  protected ImportDeed() {}

  int seq() {
    return seq;
  }

  Kind kind() {
    return kind;
  }

  long objectId() {
    return objectId;
  }

  String before() {
    return before;
  }
}
