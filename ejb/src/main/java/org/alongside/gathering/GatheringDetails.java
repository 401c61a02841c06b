package org.alongside.gathering;

import java.util.List;
import org.alongside.people.PersonName;
import org.alongside.schedule.Presence;

/**
 * A meeting, for the members of its community.
 *
 * @param terms as they were said, for a change
 * @param agenda its parts in order, with what was written down
 * @param duties who does what
 * @param people who is in the community, or was there, by name
 * @param mayPlan whether the reader may change or cancel it
 * @param mayRun whether the reader says who is there, and that it was held
 * @param mayWrite whether the reader writes it down
 * @param takesAttendance whether somebody can be marked as there now
 * @param begun whether it has begun
 * @param version to be handed back with a change
 */
public record GatheringDetails(
    GatheringRow meeting,
    GatheringTerms terms,
    List<Part> agenda,
    List<OnDuty> duties,
    List<Line> people,
    boolean mayPlan,
    boolean mayRun,
    boolean mayWrite,
    boolean takesAttendance,
    boolean begun,
    int version) {

  /**
   * A part of it.
   *
   * @param from minutes after the beginning
   * @param words what was written down; empty: nothing
   * @param version to be handed back with other words; 0: nothing was written yet
   */
  public record Part(MeetingPart part, int from, int minutes, String words, int version) {}

  /**
   * A duty.
   *
   * @param who null: it is free
   * @param self whether it is the reader
   */
  public record OnDuty(Duty duty, PersonName who, boolean self) {}

  /**
   * Somebody who is expected.
   *
   * @param presence null: not said yet
   * @param newcomer whether they have been in the community for less than three months
   */
  public record Line(PersonName who, Presence presence, boolean newcomer) {}

  /** How many are marked as there. */
  public long present() {
    return people.stream().filter(l -> l.presence() == Presence.PRESENT).count();
  }
}
