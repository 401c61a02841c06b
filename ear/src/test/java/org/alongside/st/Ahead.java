package org.alongside.st;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A site that is started beside the tests before those that need it: a start takes a minute of
 * which most is waiting. One after the other, in the order they were asked for.
 *
 * @param <T> what is started; whoever gets it ends it, and what nobody ended is ended with the run
 */
final class Ahead<T extends AutoCloseable> {
  private static final List<AutoCloseable> STARTED = new CopyOnWriteArrayList<>();
  private static final ExecutorService ONE =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "sites-ahead");
            thread.setDaemon(true);
            return thread;
          });

  private final Callable<T> starting;
  private Future<T> started;

  Ahead(Callable<T> starting) {
    this.starting = starting;
  }

  /** Begins the start, once. */
  synchronized Ahead<T> begin() {
    if (started == null) {
      started =
          ONE.submit(
              () -> {
                T site = starting.call();
                STARTED.add(site);
                return site;
              });
    }
    return this;
  }

  /** Waits for the end of the start. */
  T get() {
    try {
      return begin().started.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A site that the tests need did not start", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends everything that was started, and what is still waiting to be. */
  static void end() throws Exception {
    ONE.shutdownNow();
    ONE.awaitTermination(30, TimeUnit.SECONDS);
    for (AutoCloseable site : STARTED) {
      site.close();
    }
  }
}
