package org.alongside.coreflection;

import java.util.List;
import java.util.Set;
import org.alongside.mentoring.MeetingTheme;

/**
 * One group reflection.
 *
 * @param leads whether the reader is the mentor who invites
 * @param seats who is invited, for the mentor; who comes, for whoever comes themselves; else none
 * @param coming how many have said that they come
 * @param themes what it was about, from the list; once it was held
 * @param open whether it is to come, or to be written down
 * @param begun whether it has begun
 */
public record GroupDetails(
    GroupRow group,
    boolean leads,
    List<Seat> seats,
    int coming,
    Set<MeetingTheme> themes,
    boolean open,
    boolean begun) {
  /**
   * Somebody who is invited.
   *
   * @param person public id
   * @param present whether they were there; null: not said, and for everybody but the mentor
   */
  public record Seat(String person, String name, GroupAnswer answer, Boolean present) {}
}
