package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What a module's version is called in one language. */
@Entity
@Table(name = "module_text")
@NamedQuery(
    name = "ModuleText.of",
    query = "SELECT t FROM ModuleText t WHERE t.versionId = :version ORDER BY t.id")
class ModuleText {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "version_id")
  private long versionId;

  private String language;
  private String title;
  private String summary;

  @Column(name = "followed_by")
  private String followedBy;

  protected ModuleText() {}

  ModuleText(long versionId, String language, ModuleFile file) {
    this.versionId = versionId;
    this.language = language;
    this.title = file.title().get(language);
    this.summary = file.summary().get(language);
    this.followedBy = file.followedBy() == null ? null : file.followedBy().get(language);
  }

  String language() {
    return language;
  }

  String title() {
    return title;
  }

  String summary() {
    return summary;
  }

  String followedBy() {
    return followedBy;
  }
}
