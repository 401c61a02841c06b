package org.alongside.it;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.naming.InitialContext;
import org.alongside.learning.ModuleCompleted;
import org.alongside.platform.PublicId;

/**
 * A completed module without the way there: the fact is written, and told as learning tells it, in
 * one transaction.
 */
final class Earning {
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");

  private Earning() {}

  /** Somebody completes a module in that cycle, at noon of that day. */
  static void module(long person, String code, int cycle, LocalDate day) {
    inOne(() -> within(person, code, cycle, day));
  }

  /** The same in the transaction that is under way. */
  static void within(long person, String code, int cycle, LocalDate day) {
    ModuleCompleted fact = fact(person, code, cycle, day);
    CDI.current().getBeanManager().getEvent().select(ModuleCompleted.class).fire(fact);
  }

  /** The same before there were credentials: nobody is told. */
  static void longAgo(long person, String code, int cycle, LocalDate day) {
    fact(person, code, cycle, day);
  }

  static void inOne(Runnable work) {
    try {
      UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
      transaction.begin();
      try {
        work.run();
        transaction.commit();
      } catch (RuntimeException e) {
        transaction.rollback();
        throw e;
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ModuleCompleted fact(long person, String code, int cycle, LocalDate day) {
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
    return new ModuleCompleted(person, module, version, cycle, id, at);
  }
}
