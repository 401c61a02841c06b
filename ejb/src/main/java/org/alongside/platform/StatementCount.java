package org.alongside.platform;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * Counts the statements that each thread sends to the database; EclipseLink tells it (see
 * persistence.xml). A request stays on one thread, so the difference between its end and its
 * beginning is what it sent.
 */
public class StatementCount extends SessionProfilerAdapter {
  private static final ThreadLocal<long[]> SENT = ThreadLocal.withInitial(() -> new long[1]);

  private static final LongAdder ALL = new LongAdder();

  /** How many this thread has sent since it began. */
  static long ofThisThread() {
    return SENT.get()[0];
  }

  /** How many all threads have sent since the server began. */
  static long ofAllThreads() {
    return ALL.sum();
  }

  @Override
  public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
    if (StatementExecute.equals(operation)) {
      SENT.get()[0]++;
      ALL.increment();
    }
  }
}
