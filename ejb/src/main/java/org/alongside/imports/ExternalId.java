package org.alongside.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a system elsewhere calls a person, a team or a position. Written when an import first brings
 * it, so that the next file finds the same; taken back with that import.
 */
@Entity
@Table(name = "external_id")
@IdClass(ExternalId.Key.class)
class ExternalId {
  /** Kind and number. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private ExternalKind kind;
    private String number;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && kind == key.kind && Objects.equals(number, key.number);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, number);
    }
  }

  @Id
  @Enumerated(EnumType.STRING)
  private ExternalKind kind;

  @Id private String number;

  @Column(name = "object_id")
  private long objectId;

  @Column(name = "run_id")
  private long runId;

  protected ExternalId() {}

  String key() {
    return kind.key(number);
  }

  long objectId() {
    return objectId;
  }
}
