package org.alongside.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * What a unit says in one language, as {@link UnitContent} in JSON. Never changed after it is
 * written.
 */
@Entity
@Table(name = "unit_text")
@NamedQuery(
    name = "UnitText.of",
    query = "SELECT t FROM UnitText t WHERE t.unitId = :unit ORDER BY t.id")
class UnitText {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "unit_id")
  private long unitId;

  private String language;
  private String title;
  private int words;
  private double minutes;

  @Lob private String content;

  protected UnitText() {}

  UnitText(long unitId, String language, ModuleBuilder.BuiltUnit built) {
    this.unitId = unitId;
    this.language = language;
    this.title = built.title();
    this.words = built.words();
    this.minutes = built.minutes();
    this.content = built.json();
  }

  String title() {
    return title;
  }

  boolean isIn(String asked) {
    return language.equals(asked);
  }

  double minutes() {
    return minutes;
  }

  UnitContent content() {
    try {
      return JSON.readValue(content, UnitContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unit " + unitId + " " + language, e);
    }
  }
}
