package org.alongside.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does for each of many what needs nothing of the others, two at a time: the work of one waits for
 * the database half of its time.
 */
@ApplicationScoped
class ManyHands {
  private static final int HANDS = 2;

  @Resource private ManagedExecutorService executor;

  /** Ends when all of it is done; what goes wrong ends the rest of that hand, and is thrown. */
  <T> void each(Collection<T> all, Consumer<T> work) {
    Queue<T> left = new ConcurrentLinkedQueue<>(all);
    Callable<Void> hand =
        () -> {
          for (T one = left.poll(); one != null; one = left.poll()) {
            work.accept(one);
          }
          return null;
        };
    try {
      for (Future<Void> done : executor.invokeAll(Collections.nCopies(HANDS, hand))) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
