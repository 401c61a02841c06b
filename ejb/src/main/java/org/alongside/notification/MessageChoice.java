package org.alongside.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** How somebody wants to be told one kind of thing. Who has chosen nothing has no row. */
@Entity
@Table(name = "message_choice")
@IdClass(MessageChoice.Key.class)
@NamedQuery(
    name = "MessageChoice.of",
    query = "SELECT c FROM MessageChoice c WHERE c.personId = :person")
class MessageChoice {
  /** Person and kind. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long personId;
    String kind;

    protected Key() {}

    Key(long personId, String kind) {
      this.personId = personId;
      this.kind = kind;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.personId == personId && key.kind.equals(kind);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(personId) * 31 + kind.hashCode();
    }
  }

  @Id
  @Column(name = "person_id")
  private long personId;

  @Id private String kind;

  @Enumerated(EnumType.STRING)
  private Telling telling;

  @Version private int version;

  protected MessageChoice() {}

  MessageChoice(long personId, MessageKind kind, Telling telling) {
    this.personId = personId;
    this.kind = kind.code();
    this.telling = telling;
  }

  void choose(Telling other) {
    this.telling = other;
  }

  MessageKind kind() {
    return MessageKind.of(kind);
  }

  Telling telling() {
    return telling;
  }
}
