package org.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The yardstick of all writing: one row inserted and committed at a time, on as many connections as
 * the aims are set for, into a table of the bench's own beside the application's.
 */
final class Commits {
  static final String TITLE = "single-row commits";

  private static final String INSERT =
      "INSERT INTO bench_commit (worker, text, at) VALUES (?, ?, NOW(6))";
  private static final String TEXT = "An answer is about as long as this.";

  private final Database database;
  private final Plan plan;
  private final Cell cell;

  private Commits(Database database, Plan plan) {
    this.database = database;
    this.plan = plan;
    this.cell = new Cell(plan, TITLE, Plan.AIM_LEVEL);
  }

  /** Measures it. */
  static Figures measure(Database database, Plan plan) throws SQLException, InterruptedException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS bench_commit");
      statement.execute(
          "CREATE TABLE bench_commit (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,"
              + " worker INT NOT NULL, text VARCHAR(60) NOT NULL, at DATETIME(6) NOT NULL)");
    }
    return new Commits(database, plan).run();
  }

  private Figures run() throws InterruptedException {
    CyclicBarrier warmed = new CyclicBarrier(Plan.AIM_LEVEL);
    ExecutorService workers = Executors.newFixedThreadPool(Plan.AIM_LEVEL);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int i = 0; i < Plan.AIM_LEVEL; i++) {
        int worker = i;
        all.add(() -> work(worker, warmed));
      }
      long patience = plan.warmSeconds() + plan.measuredSeconds() + 30L;
      for (Future<Void> done : workers.invokeAll(all, patience, TimeUnit.SECONDS)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new BenchException("The database refused a row", e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return cell.figures();
  }

  private Void work(int worker, CyclicBarrier warmed) throws Exception {
    try (Connection connection = database.connect();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setInt(1, worker);
      insert.setString(2, TEXT);
      for (long end = after(plan.warmSeconds()); System.nanoTime() < end; ) {
        insert.executeUpdate();
      }
      warmed.await(30, TimeUnit.SECONDS);
      cell.begin();
      for (long end = after(plan.measuredSeconds()); System.nanoTime() < end; ) {
        long at = System.nanoTime();
        insert.executeUpdate();
        cell.record(System.nanoTime() - at, true);
      }
      cell.end();
      return null;
    }
  }

  private static long after(int seconds) {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }
}
