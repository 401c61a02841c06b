package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One published version of a module. Never changed after it is written. */
@Entity
@Table(name = "module_version")
@NamedQuery(
    name = "ModuleVersion.lastNumber",
    query = "SELECT MAX(v.number) FROM ModuleVersion v WHERE v.moduleId = :module")
class ModuleVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "module_id")
  private long moduleId;

  private int number;
  private String fingerprint;
  private int minutes;
  private String competencies;
  private String review;
  private String languages;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected ModuleVersion() {}

  ModuleVersion(long moduleId, int number, ModuleBuilder.BuiltModule built, Instant at) {
    this.moduleId = moduleId;
    this.number = number;
    this.fingerprint = built.fingerprint();
    this.minutes = built.file().minutes();
    this.competencies = String.join(" ", built.file().competencies());
    this.review = built.file().review();
    this.languages = String.join(" ", built.file().languages());
    this.publishedAt = at;
  }

  Long id() {
    return id;
  }

  long moduleId() {
    return moduleId;
  }

  int number() {
    return number;
  }

  String fingerprint() {
    return fingerprint;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  int minutes() {
    return minutes;
  }

  List<String> competencies() {
    return competencies.isEmpty() ? List.of() : List.of(competencies.split(" "));
  }

  String review() {
    return review;
  }

  List<String> languages() {
    return List.of(languages.split(" "));
  }
}
