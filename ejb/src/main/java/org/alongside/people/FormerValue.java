package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What something about a person, a team or a site was before it was changed, and what it became.
 * Written once, so that nothing is lost by being corrected.
 */
@Entity
@Table(name = "former_value")
class FormerValue {
  private static final int LONGEST = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String object;

  @Column(name = "object_id")
  private long objectId;

  private String field;
  private String was;
  private String became;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected FormerValue() {}

  FormerValue(
      String object, long objectId, String field, String was, String became, Instant at, Long by) {
    this.object = object;
    this.objectId = objectId;
    this.field = field;
    this.was = cut(was);
    this.became = cut(became);
    this.changedAt = at;
    this.changedBy = by;
  }

  private static String cut(String value) {
    return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
