package org.alongside.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.alongside.learning.ModuleCompleted;
import org.alongside.platform.PublicId;

/**
 * Writes down that somebody completed a module and tells it as learning does, in one transaction:
 * an EJB, since what is told may ask who is calling.
 */
@Stateless
public class EarningDoor {
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");

  @Inject private Event<ModuleCompleted> completed;

  /** Completed at noon of that day; nobody is told unless {@code told}. */
  @PermitAll
  public void complete(long person, String code, int cycle, LocalDate day, boolean told) {
    long module = Database.number("SELECT id FROM module WHERE code = ?", code);
    long version = Database.number("SELECT current_version_id FROM module WHERE code = ?", code);
    Instant at = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    String id = PublicId.random();
    Database.execute(
        """
        INSERT INTO completion (public_id, person_id, module_id, version_id, cycle, completed_at, evidence)
        VALUES (?, ?, ?, ?, ?, ?, '')
        """,
        id,
        person,
        module,
        version,
        cycle,
        java.sql.Timestamp.from(at));
    if (told) {
      completed.fire(new ModuleCompleted(person, module, version, cycle, id, at));
    }
  }
}
