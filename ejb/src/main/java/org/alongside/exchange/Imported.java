package org.alongside.exchange;

import java.util.List;
import java.util.SortedMap;

/**
 * What a file from elsewhere would become; nothing is written yet.
 *
 * @param title what the file calls itself, or null
 * @param units for a module that is named later; of an archive none
 * @param files of an archive: whole files of the content format by their path below {@code content}
 * @param media files that are no text and that the units show; of an archive all there are, named
 *     by their path likewise
 * @param items what was in the file, in its order, and what became of it
 */
public record Imported(
    ImportFormat format,
    String title,
    List<ImportedUnit> units,
    SortedMap<String, byte[]> files,
    List<ImportedFile> media,
    List<ImportItem> items) {

  /** How many items came to this. */
  public long count(ImportItem.Outcome outcome) {
    return items.stream().filter(i -> i.outcome() == outcome).count();
  }

  /** Whether there is nothing that could be taken over. */
  public boolean isEmpty() {
    return units.isEmpty() && files.isEmpty();
  }
}
