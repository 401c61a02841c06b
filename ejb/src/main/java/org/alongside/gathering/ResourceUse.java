package org.alongside.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody has used a resource at work that day. Who, is told to nobody. */
@Entity
@Table(name = "resource_use")
@NamedQuery(
    name = "ResourceUse.on",
    query =
        "SELECT COUNT(u) FROM ResourceUse u WHERE u.resourceId = :resource AND u.personId = :person"
            + " AND u.usedOn = :day")
class ResourceUse {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "resource_id")
  private long resourceId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "used_on")
  private LocalDate usedOn;

  protected ResourceUse() {}

  ResourceUse(long resourceId, long personId, LocalDate day) {
    this.resourceId = resourceId;
    this.personId = personId;
    this.usedOn = day;
  }
}
