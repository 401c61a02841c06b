package org.alongside.schedule;

import java.time.Instant;
import java.util.List;

/**
 * Who is expected at a live event, and who is there.
 *
 * @param people those with a place or waiting, or the team's members, and whoever was marked, by
 *     name
 * @param open whether attendance can be taken now
 * @param confirmedAt when it was confirmed, or null
 */
public record AttendanceSheet(
    EventRow event, List<Line> people, boolean open, Instant confirmedAt) {

  /**
   * One person.
   *
   * @param person public id
   * @param standing how they stand to an event with places; null in a team's session
   * @param presence null: not said yet
   */
  public record Line(String person, String name, Standing standing, Presence presence) {}

  /** How many are marked as present. */
  public long present() {
    return people.stream().filter(l -> l.presence() == Presence.PRESENT).count();
  }
}
