package org.alongside.web.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Pieces of pages as they were written before, by where they stand and what they depend on. What is
 * not asked for any more makes room; nothing grows old, since whatever a piece depends on is in its
 * key.
 */
@ApplicationScoped
public class KeptPieces {
  /** Where a piece stands in the pages, and all that it depends on. */
  record Key(String place, Object on) {}

  /** In characters, of pieces: of one page about twenty thousand at most. */
  private static final int MOST = 16_000_000;

  /** What a key takes beside its piece, about. */
  private static final int EACH = 500;

  /** Write every piece anew and compare: the journeys do, so that no key forgets anything. */
  private static final boolean CHECKED = Boolean.getBoolean("alongside.checked");

  private final Cache<Key, KeptPiece> pieces =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Key key, KeptPiece piece) -> piece.length() + EACH)
          .build();

  /** A piece as it was written before; null: it is to be written. */
  KeptPiece before(Key key) {
    return CHECKED ? null : pieces.getIfPresent(key);
  }

  /**
   * Keeps a piece that was written.
   *
   * @throws IllegalStateException where pieces are compared, and this one was another before
   */
  void keep(Key key, KeptPiece piece) {
    KeptPiece was = CHECKED ? pieces.getIfPresent(key) : piece;
    if (was != null && !was.texts().equals(piece.texts())) {
      throw new IllegalStateException(
          "A piece depends on more than its key says: "
              + key
              + ": "
              + was.texts()
              + " / "
              + piece.texts());
    }
    pieces.put(key, piece);
  }
}
