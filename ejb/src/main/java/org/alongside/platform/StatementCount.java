package org.alongside.platform;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * Counts the statements that each thread sends to the database; EclipseLink tells it (see
 * persistence.xml). A request stays on one thread, so the difference between its end and its
 * beginning is what it sent.
 */
public class StatementCount extends SessionProfilerAdapter {
  private static final ThreadLocal<long[]> SENT = ThreadLocal.withInitial(() -> new long[1]);

  /** How many this thread has sent since it began. */
  static long ofThisThread() {
    return SENT.get()[0];
  }

  @Override
  public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
    if (StatementExecute.equals(operation)) {
      SENT.get()[0]++;
    }
  }
}
