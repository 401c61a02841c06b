package org.alongside.huddle;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.platform.InstantConverter;

/** Notes that a huddle was held: once a team and week, whoever presses first. */
@Dependent
class HuddleSql {
  @PersistenceContext private EntityManager em;

  /** Notes it; false: it was noted already. */
  boolean hold(long team, LocalDate week, String card, long by, Instant now) {
    return em.createNativeQuery(
                """
                INSERT IGNORE INTO huddle_held (team_id, week_on, card, held_by, held_at) VALUES (?1, ?2, ?3, ?4, ?5)
                """)
            .setParameter(1, team)
            .setParameter(2, week)
            .setParameter(3, card)
            .setParameter(4, by)
            .setParameter(5, InstantConverter.bound(now))
            .executeUpdate()
        > 0;
  }

  /** Takes the note back; false: there was none. */
  boolean takeBack(long team, LocalDate week) {
    return em.createNativeQuery("DELETE FROM huddle_held WHERE team_id = ?1 AND week_on = ?2")
            .setParameter(1, team)
            .setParameter(2, week)
            .executeUpdate()
        > 0;
  }
}
