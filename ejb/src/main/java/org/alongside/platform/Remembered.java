package org.alongside.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What was read, kept for everybody for a while; of those who ask for the same at once one reads.
 * Once it is forgotten, nothing that was read before is given any more, not even what somebody was
 * just reading then: emptying a cache alone passes over that. What is read must be values: an
 * entity is what the reader's transaction saw first, however long ago, and may still be changed by
 * it.
 *
 * @param <K> what is asked
 * @param <V> what is answered
 */
public final class Remembered<K, V> {
  /** What is asked, since it was last forgotten. */
  private record Asked<K>(long turn, K key) {}

  private final Cache<Asked<K>, V> known;
  private final AtomicLong turn = new AtomicLong();

  /**
   * @param most answers that are kept; beyond, those go that are asked for least
   */
  public Remembered(long most, Duration goodFor) {
    known = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(goodFor).build();
  }

  /** What was answered before, else what is read now; null is an answer that is not kept. */
  public V get(K key, Function<? super K, ? extends V> read) {
    return known.get(new Asked<>(turn.get(), key), asked -> read.apply(asked.key()));
  }

  /** Called when a change is committed, or has come to nothing: not before. */
  public void forget() {
    turn.incrementAndGet();
    known.invalidateAll();
  }
}
