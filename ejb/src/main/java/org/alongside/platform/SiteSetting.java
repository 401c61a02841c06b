package org.alongside.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What somebody has set. A setting nobody has touched has no row; the standard in {@link
 * SiteSettings} holds.
 */
@Entity
@Table(name = "site_setting")
@NamedQuery(
    name = "SiteSetting.all",
    query = "SELECT NEW org.alongside.platform.TypedSetting(s.name, s.typed) FROM SiteSetting s")
class SiteSetting {
  @Id private String name;

  @Column(name = "typed")
  private String typed;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  @Version private int version;

  protected SiteSetting() {}

  SiteSetting(String name, String typed, Instant at, Long by) {
    this.name = name;
    change(typed, at, by);
  }

  final void change(String value, Instant at, Long by) {
    this.typed = value;
    this.changedAt = at;
    this.changedBy = by;
  }

  String typed() {
    return typed;
  }
}
