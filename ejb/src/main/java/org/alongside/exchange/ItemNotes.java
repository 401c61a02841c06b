package org.alongside.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is otherwise with one item while it is read; the same thing is said once. */
public final class ItemNotes {
  private static final int NAME_MOST = 80;

  private final String file;
  private final int line;
  private final Set<ImportNote> notes = new LinkedHashSet<>();
  private String name;

  /**
   * @param file in a zip; else empty
   * @param line from 1, or 0
   */
  public ItemNotes(String file, int line, String name) {
    this.file = file;
    this.line = line;
    called(name);
  }

  /** Takes a better name, once there is one. */
  public void called(String better) {
    String flat = better == null ? "" : better.strip().replaceAll("\\s+", " ");
    this.name =
        flat.codePointCount(0, flat.length()) <= NAME_MOST
            ? flat
            : flat.substring(0, flat.offsetByCodePoints(0, NAME_MOST - 1)) + "…";
  }

  /**
   * Something is otherwise, or remains to be done.
   *
   * @param key {@code exchange.note.…}
   */
  public void changed(String key, Object... arguments) {
    notes.add(ImportNote.of(key, arguments));
  }

  /** It is taken over. */
  public ImportItem taken() {
    ImportItem.Outcome outcome =
        notes.isEmpty() ? ImportItem.Outcome.UNDERSTOOD : ImportItem.Outcome.CHANGED;
    return new ImportItem(file, line, name, outcome, List.copyOf(notes));
  }

  /** It is left out, for this reason. */
  public ImportItem leftOut(String key, Object... arguments) {
    List<ImportNote> why = new ArrayList<>();
    why.add(ImportNote.of(key, arguments));
    why.addAll(notes);
    return new ImportItem(file, line, name, ImportItem.Outcome.LEFT_OUT, List.copyOf(why));
  }
}
