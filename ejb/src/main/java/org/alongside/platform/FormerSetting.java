package org.alongside.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a setting was before somebody changed it, and what it became. Written once. */
@Entity
@Table(name = "setting_change")
@NamedQuery(
    name = "FormerSetting.latest",
    query =
        "SELECT NEW org.alongside.platform.SettingChange(f.name, f.was, f.became, f.changedAt,"
            + " f.changedBy) FROM FormerSetting f ORDER BY f.id DESC")
class FormerSetting {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private String was;
  private String became;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private long changedBy;

  protected FormerSetting() {}

  FormerSetting(String name, String was, String became, Instant at, long by) {
    this.name = name;
    this.was = was;
    this.became = became;
    this.changedAt = at;
    this.changedBy = by;
  }
}
