package org.alongside.exchange;

import java.util.List;
import org.alongside.authoring.FaultRow;

/**
 * What taking over a brought file would do; nothing is written yet.
 *
 * @param id public id
 * @param name of the file
 * @param language of the text, of what is no archive
 * @param title what it calls itself
 * @param units how many it brings, of what is no archive
 * @param items what was in it and what became of it
 * @param modules of an archive
 */
public record ImportPlan(
    String id,
    String name,
    ImportFormat format,
    String language,
    String title,
    int units,
    List<ImportItem> items,
    List<ModuleLine> modules) {

  /** How many items came to this. */
  public long count(ImportItem.Outcome outcome) {
    return items.stream().filter(i -> i.outcome() == outcome).count();
  }

  /** Whether there is something to take over. */
  public boolean brings() {
    return units > 0 || !modules.isEmpty();
  }

  /**
   * A module of an archive.
   *
   * @param known whether this site publishes it already
   * @param open whether it is being written here; that draft would be replaced
   * @param faults what must be put right before it can be published here
   */
  public record ModuleLine(
      String code, String title, boolean known, boolean open, List<FaultRow> faults) {}
}
