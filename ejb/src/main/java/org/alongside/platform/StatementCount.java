package org.alongside.platform;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * Counts the statements that each thread sends to the database; EclipseLink tells it (see
 * persistence.xml). A request stays on one thread, so the difference between its end and its
 * beginning is what it sent. EclipseLink 4 tells the closing of a statement by the same name as its
 * execution (DatabaseAccessor.closeStatement), so each is told twice.
 */
public class StatementCount extends SessionProfilerAdapter {
  /** Of one statement: executed, closed. */
  private static final int TOLD = 2;

  private static final ThreadLocal<long[]> SENT = ThreadLocal.withInitial(() -> new long[1]);

  private static final LongAdder ALL = new LongAdder();

  /** How many this thread has sent since it began. */
  static long ofThisThread() {
    return (SENT.get()[0] + 1) / TOLD;
  }

  /** How many all threads have sent since the server began. */
  static long ofAllThreads() {
    return (ALL.sum() + 1) / TOLD;
  }

  @Override
  public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
    if (StatementExecute.equals(operation)) {
      SENT.get()[0]++;
      ALL.increment();
    }
  }
}
