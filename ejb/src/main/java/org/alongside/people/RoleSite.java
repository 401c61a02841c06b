package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A role holds for one site. Written with its {@link RoleGrant} and never changed. */
@Entity
@Table(name = "role_site")
class RoleSite {
  // objects, since a query that finds no row would turn a primitive into 0
  @Id
  @Column(name = "grant_id")
  private Long grantId;

  @Column(name = "site_id")
  private Long siteId;

  protected RoleSite() {}

  RoleSite(long grantId, long siteId) {
    this.grantId = grantId;
    this.siteId = siteId;
  }

  long grantId() {
    return grantId;
  }

  long siteId() {
    return siteId;
  }
}
