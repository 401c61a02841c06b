package org.alongside.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the schema up to date. MySQL's DDL commits by itself, so a kill in the middle of a
 * migration cannot roll back: each file holds one statement that may run twice, and a failed entry
 * in the history is repaired before the next try.
 */
@ApplicationScoped
class Migrations {
  @Resource(lookup = "java:jboss/datasources/AlongsideDS")
  private DataSource dataSource;

  void run() {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .table("schema_history")
            .validateMigrationNaming(true)
            .load();
    try {
      refuseNewer(flyway);
      flyway.repair();
      flyway.migrate();
    } catch (FlywayException e) {
      throw whyNot(flyway, e);
    }
  }

  private static void refuseNewer(Flyway flyway) {
    Optional<MigrationInfo> newer =
        Arrays.stream(flyway.info().all())
            .filter(m -> m.getState().name().startsWith("FUTURE"))
            .findFirst();
    if (newer.isPresent()) {
      String step = newer.get().getVersion().getVersion();
      throw new NotReadyException(
          "platform.ready.newer",
          step,
          "the database is newer than this program: step " + step,
          null);
    }
  }

  private static NotReadyException whyNot(Flyway flyway, FlywayException e) {
    try {
      MigrationInfo[] pending = flyway.info().pending();
      String step = pending.length == 0 ? "?" : pending[0].getVersion().getVersion();
      return new NotReadyException(
          "platform.ready.migration", step, "migration " + step + ": " + e.getMessage(), e);
    } catch (FlywayException away) {
      return new NotReadyException("platform.ready.database", "", "database: " + e.getMessage(), e);
    }
  }
}
