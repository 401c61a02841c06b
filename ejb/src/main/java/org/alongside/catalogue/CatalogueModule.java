package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A module over all its versions. The current one is what somebody who starts today gets; whoever
 * started before keeps theirs.
 */
@Entity
@Table(name = "module")
@NamedQuery(
    name = "CatalogueModule.byCode",
    query = "SELECT m FROM CatalogueModule m WHERE m.code = :code")
@NamedQuery(
    name = "CatalogueModule.currentOf",
    query = "SELECT m.currentVersionId FROM CatalogueModule m WHERE m.code = :code")
class CatalogueModule {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;

  @Column(name = "current_version_id")
  private Long currentVersionId;

  @Version private int version;

  protected CatalogueModule() {}

  CatalogueModule(String code) {
    this.code = code;
  }

  Long id() {
    return id;
  }

  String code() {
    return code;
  }

  Long currentVersionId() {
    return currentVersionId;
  }

  void publish(ModuleVersion published) {
    this.currentVersionId = published.id();
  }
}
