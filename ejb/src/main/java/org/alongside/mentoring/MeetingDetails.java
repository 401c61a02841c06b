package org.alongside.mentoring;

import java.util.List;
import java.util.Map;

/**
 * A meeting, for the two who meet.
 *
 * @param mentorship public id
 * @param mentee whether the reader is the mentee
 * @param other the name of the other of the two
 * @param awaitsReader whether the other has named the time and the reader has not agreed
 * @param competency which they take up, or null
 * @param apart competencies in which the two ratings lie two levels apart or more: worth a talk
 * @param own what the reader has prepared, by part
 * @param theirs what the other has prepared
 * @param actions of all their meetings, those that are open
 * @param seen is another number once the meeting, or what the reader has prepared, was changed
 */
public record MeetingDetails(
    MeetingRow meeting,
    String mentorship,
    boolean mentee,
    String other,
    boolean awaitsReader,
    String competency,
    List<String> apart,
    Map<AgendaPart, String> own,
    Map<AgendaPart, String> theirs,
    List<ActionRow> actions,
    int seen) {
  /** Whether it is still to come, or to be written down. */
  public boolean open() {
    return meeting.state() == MeetingState.PROPOSED || meeting.state() == MeetingState.AGREED;
  }
}
