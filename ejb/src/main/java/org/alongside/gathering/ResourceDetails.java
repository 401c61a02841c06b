package org.alongside.gathering;

import java.time.LocalDate;
import java.util.List;

/**
 * A resource, for the members of its community.
 *
 * @param community public id
 * @param editions every edition, the latest first
 * @param mayChange whether the reader looks after it
 * @param usedToday whether the reader has said that they used it today
 * @param archived whether it was put away
 * @param version to be handed back with a change
 */
public record ResourceDetails(
    ResourceRow row,
    String community,
    String communityName,
    List<Edition> editions,
    boolean mayChange,
    boolean usedToday,
    boolean archived,
    boolean open,
    int version) {

  /**
   * What it said from a day on.
   *
   * @param by who wrote it
   */
  public record Edition(int number, String words, String link, String by, LocalDate madeOn) {}
}
