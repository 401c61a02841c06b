package org.alongside.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Which build of the program published what it ships last, and for which region; one row. It is
 * written in the transaction that publishes.
 */
@Entity
@Table(name = "shipped_content")
class ShippedContent {
  static final int ONLY = 1;

  @Id private int id = ONLY;

  private String build;
  private String region;

  @Version private int version;

  protected ShippedContent() {}

  ShippedContent(String build, String region) {
    published(build, region);
  }

  final void published(String byBuild, String forRegion) {
    this.build = byBuild;
    this.region = forRegion;
  }

  boolean isOf(String aBuild, String aRegion) {
    return build.equals(aBuild) && region.equals(aRegion);
  }
}
