package org.alongside.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One file of a draft as it was last stored. Changes under its draft's lock. */
@Entity
@Table(name = "draft_file")
@IdClass(DraftFile.Key.class)
@NamedQuery(
    name = "DraftFile.of",
    query = "SELECT f FROM DraftFile f WHERE f.draftId = :draft ORDER BY f.path")
class DraftFile {
  /** Which file of which draft. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long draftId;
    String path;

    protected Key() {}

    Key(long draftId, String path) {
      this.draftId = draftId;
      this.path = path;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && draftId == key.draftId && path.equals(key.path);
    }

    @Override
    public int hashCode() {
      return Objects.hash(draftId, path);
    }
  }

  @Id
  @Column(name = "draft_id")
  private long draftId;

  @Id private String path;

  @Lob private String content;
  private int revision;

  @Column(name = "save_id")
  private String saveId;

  @Column(name = "changed_by")
  private long changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected DraftFile() {}

  DraftFile(long draftId, String path) {
    this.draftId = draftId;
    this.path = path;
    this.content = "";
  }

  /**
   * Stores a text.
   *
   * @param save the browser's number for this write, or null
   */
  final void write(String text, String save, long person, Instant now) {
    this.content = text;
    this.revision++;
    this.saveId = save;
    this.changedBy = person;
    this.changedAt = now;
  }

  String path() {
    return path;
  }

  String content() {
    return content;
  }

  int revision() {
    return revision;
  }

  String saveId() {
    return saveId;
  }

  long changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }
}
