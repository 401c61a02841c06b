package org.alongside.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.alongside.catalogue.ModulePublished;

/**
 * Keeps this node's index at what is published. Versions never change, so only new ones are read
 * and old ones dropped; every node asks the database itself, at most every five seconds, and so
 * finds by itself what another has published. In memory: it is made anew at a start, in the time
 * that reading the texts takes.
 */
@ApplicationScoped
class SearchIndex {
  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final int AT_ONCE = 25;

  @Inject private PassageQueries queries;

  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Long> held = new TreeSet<>();
  private PassageIndex index;
  private volatile Map<String, Long> current;
  private volatile long looked;
  private final AtomicLong changes = new AtomicLong();

  @PostConstruct
  void open() {
    index = new PassageIndex();
  }

  /** The current version of every module, as this node knows it. */
  Map<String, Long> current() {
    refresh();
    return current;
  }

  SearchPage find(SearchQuery asked, Collection<String> scopes) {
    return index.find(asked, scopes);
  }

  /** Looks at once when this node has published something. */
  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModulePublished module) {
    changes.incrementAndGet();
    looked = System.nanoTime() - FRESH_NANOS;
  }

  /** Reads what is new. One does; others use what there is, but the very first wait. */
  private void refresh() {
    boolean fresh = current != null && System.nanoTime() - looked < FRESH_NANOS;
    if (fresh) {
      return;
    }
    if (current == null) {
      lock.lock();
    } else if (!lock.tryLock()) {
      return;
    }
    try {
      if (current == null || System.nanoTime() - looked >= FRESH_NANOS) {
        read();
      }
    } finally {
      lock.unlock();
    }
  }

  private void read() {
    long before = changes.get();
    Map<String, Long> now = queries.current();
    Set<Long> wanted = queries.followed();
    wanted.addAll(now.values());
    Set<Long> gone = new TreeSet<>(held);
    gone.removeAll(wanted);
    List<Long> missing = new ArrayList<>(wanted);
    missing.removeAll(held);
    for (int from = 0; from < missing.size(); from += AT_ONCE) {
      List<Long> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
      index.change(queries.of(some), List.of());
      held.addAll(some);
    }
    index.change(List.of(), gone);
    held.removeAll(gone);
    current = now;
    looked = System.nanoTime();
    if (changes.get() != before) {
      looked -= FRESH_NANOS; // something was published while this was read
    }
  }
}
