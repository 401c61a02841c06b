package org.alongside.huddle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a team talked about the card of a week. Who was there and what was said is nobody's. */
@Entity
@Table(name = "huddle_held")
@NamedQuery(
    name = "HuddleHeld.ofTeam",
    query =
        "SELECT h FROM HuddleHeld h WHERE h.teamId = :team AND h.weekOn >= :from ORDER BY h.weekOn"
            + " DESC")
class HuddleHeld {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "team_id")
  private long teamId;

  @Column(name = "week_on")
  private LocalDate weekOn;

  private String card;

  @Column(name = "held_by")
  private long heldBy;

  @Column(name = "held_at")
  private Instant heldAt;

  protected HuddleHeld() {}

  LocalDate weekOn() {
    return weekOn;
  }

  String card() {
    return card;
  }
}
