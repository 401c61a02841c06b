package org.alongside.journal;

/**
 * A part of the journal that a feature above looks after: nothing is kept in it where that feature
 * knows no place for it. Every bean of this type is found by CDI.
 */
public interface JournalRoom {
  /** The word that places of this part have as their module. */
  String module();

  /** Whether that person may write there. */
  boolean has(long personId, String unit);
}
