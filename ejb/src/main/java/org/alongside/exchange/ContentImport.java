package org.alongside.exchange;

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
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * A file that somebody has brought and looks at before it is taken over. Goes away when it is, when
 * it is thrown away, or, a day old, when the next one is brought.
 */
@Entity
@Table(name = "content_import")
@NamedQuery(
    name = "ContentImport.mine",
    query = "SELECT i FROM ContentImport i WHERE i.publicId = :id AND i.personId = :person")
@NamedQuery(
    name = "ContentImport.forget",
    query = "DELETE FROM ContentImport i WHERE i.broughtAt < :before")
class ContentImport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  private String name;

  @Enumerated(EnumType.STRING)
  private ImportFormat format;

  private String language;
  private boolean quiz;

  @Lob private byte[] content;

  @Column(name = "brought_at")
  private Instant broughtAt;

  protected ContentImport() {}

  /**
   * @param content empty where the bytes lie in pieces
   */
  ContentImport(
      long personId,
      String name,
      byte[] content,
      ImportFormat format,
      ImportOptions options,
      Instant now) {
    this.publicId = PublicId.random();
    this.personId = personId;
    this.name = name;
    this.format = format;
    this.language = options.language();
    this.quiz = options.quiz();
    this.content = content;
    this.broughtAt = now;
  }

  String publicId() {
    return publicId;
  }

  ImportFormat format() {
    return format;
  }

  ImportOptions options() {
    return new ImportOptions(language, quiz);
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  /** Empty where the bytes lie in pieces. */
  byte[] content() {
    return content;
  }
}
