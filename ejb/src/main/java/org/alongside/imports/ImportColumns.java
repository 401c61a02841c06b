package org.alongside.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;

/** How somebody read files with these heads the last time. */
@Entity
@Table(name = "import_columns")
@IdClass(ImportColumns.Key.class)
class ImportColumns {
  /** Who, what kind of file, and the fingerprint of its heads. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private long personId;
    private ImportKind kind;
    private String heads;

    protected Key() {}

    Key(long personId, ImportKind kind, String heads) {
      this.personId = personId;
      this.kind = kind;
      this.heads = heads;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && personId == key.personId
          && kind == key.kind
          && Objects.equals(heads, key.heads);
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, kind, heads);
    }
  }

  @Id
  @Column(name = "person_id")
  private long personId;

  @Id
  @Enumerated(EnumType.STRING)
  private ImportKind kind;

  @Id private String heads;

  private String options;

  @Version private int version;

  protected ImportColumns() {}

  ImportColumns(Key key, String options) {
    this.personId = key.personId;
    this.kind = key.kind;
    this.heads = key.heads;
    this.options = options;
  }

  void remember(String newOptions) {
    this.options = newOptions;
  }

  String options() {
    return options;
  }
}
