package org.alongside.it;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.alongside.platform.Meters;

/**
 * The database behind the boundaries: single values, and how many statements a piece of work
 * issues.
 */
final class Database {
  private Database() {}

  static long number(String sql, Object... parameters) {
    try (Connection connection = source().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One value as text. */
  static String text(String sql, Object... parameters) {
    try (Connection connection = source().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes behind the program's back, by one statement. */
  static void execute(String sql, Object... parameters) {
    try (Connection connection = source().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How many statements a piece of work takes that this thread does: all that reach the database
   * meanwhile but those of others, such as the server's timers. The fewest of three runs, since
   * what the batch or another node sends is not told apart.
   */
  static long statements(Runnable work) {
    Meters meters = CDI.current().select(Meters.class).get();
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      awaitQuiet();
      long before = executed() - meters.statementsOfOthers();
      work.run();
      fewest = Math.min(fewest, executed() - meters.statementsOfOthers() - before);
    }
    return fewest;
  }

  /** How long the quickest of five runs takes, since other tests keep the machine busy. */
  static Duration quickest(Runnable work) {
    Duration best = Duration.ofDays(1);
    for (int i = 0; i < 5; i++) {
      long begun = System.nanoTime();
      work.run();
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      best = took.compareTo(best) < 0 ? took : best;
    }
    return best;
  }

  /** What an earlier test has left to do, such as mail to sort, is done; ten seconds at most. */
  static void awaitQuiet() {
    long end = System.nanoTime() + 10_000_000_000L;
    long before;
    do {
      before = executed();
      LockSupport.parkNanos(120_000_000L);
    } while (executed() != before && System.nanoTime() < end);
  }

  private static long executed() {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_stmt_execute'")) {
      rows.next();
      return rows.getLong(2);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static DataSource source() {
    try {
      return InitialContext.doLookup("java:jboss/datasources/AlongsideDS");
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
