package org.alongside.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A text that goes with a version of a module, in one language, as JSON. Never changed. */
@Entity
@Table(name = "module_document")
@NamedQuery(
    name = "ModuleDocument.of",
    query =
        "SELECT d FROM ModuleDocument d WHERE d.versionId = :version AND d.kind = :kind"
            + " ORDER BY d.id")
class ModuleDocument {
  /** What it is. */
  enum Kind {
    /** One plain sentence before the module is opened. */
    NOTICE(String.class),
    /** How the live part is run. */
    GUIDE(Guide.class),
    /** What the judged part is judged by. */
    RUBRIC(Rubric.class);

    private final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "version_id")
  private long versionId;

  private String language;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Lob private String content;

  protected ModuleDocument() {}

  ModuleDocument(long versionId, String language, Kind kind, Object text) {
    this.versionId = versionId;
    this.language = language;
    this.kind = kind;
    try {
      this.content = JSON.writeValueAsString(kind.type.cast(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isIn(String asked) {
    return language.equals(asked);
  }

  String language() {
    return language;
  }

  Object text() {
    try {
      return JSON.readValue(content, kind.type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("version " + versionId + " " + kind + " " + language, e);
    }
  }
}
