package org.alongside.people;

import java.time.LocalDate;
import java.util.List;

/**
 * One team, whole but for those who are in it.
 *
 * @param id what other features keep
 * @param publicId what stands in addresses
 * @param name its name
 * @param setting where it works clinically, or null
 * @param site public id of the site where it works today, or null
 * @param openedOn since when it is there
 * @param closedOn first day on which it is closed, or null
 * @param version to be handed back with a change
 * @param mayChange whether the caller may change it; who only leads it may not
 * @param sites where it works, worked and will work, the latest first
 * @param leaders who leads it today
 */
public record TeamDetails(
    long id,
    String publicId,
    String name,
    TeamSetting setting,
    String site,
    LocalDate openedOn,
    LocalDate closedOn,
    int version,
    boolean mayChange,
    List<At> sites,
    List<PersonName> leaders) {

  /**
   * A site of the team.
   *
   * @param from first day
   * @param endsOn first day elsewhere, or null: open
   */
  public record At(String site, LocalDate from, LocalDate endsOn) {}
}
