package org.alongside.tailoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The level of a competency that somebody holds now; how they came to it is mentoring's. */
@Entity
@Table(name = "competency_level")
@IdClass(GateLevel.Key.class)
@NamedQuery(
    name = "GateLevel.ofPerson",
    query = "SELECT h FROM GateLevel h WHERE h.personId = :person")
class GateLevel {
  /** Whose level in what. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long personId;
    String competencyId;

    protected Key() {}

    Key(long personId, String competencyId) {
      this.personId = personId;
      this.competencyId = competencyId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && personId == key.personId
          && competencyId.equals(key.competencyId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, competencyId);
    }
  }

  @Id
  @Column(name = "person_id")
  private long personId;

  @Id
  @Column(name = "competency_id")
  private String competencyId;

  private int level;

  @Column(name = "held_on")
  private LocalDate heldOn;

  protected GateLevel() {}

  GateLevel(long personId, String competencyId) {
    this.personId = personId;
    this.competencyId = competencyId;
  }

  void hold(int held, LocalDate day) {
    this.level = held;
    this.heldOn = day;
  }

  String competencyId() {
    return competencyId;
  }

  int level() {
    return level;
  }
}
