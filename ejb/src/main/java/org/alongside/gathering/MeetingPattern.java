package org.alongside.gathering;

import java.util.ArrayList;
import java.util.List;

/**
 * How long each part of a meeting takes. A meeting of another length keeps the proportions of the
 * 90 minutes, in steps of five; what is over or missing by that falls to the longest part.
 */
final class MeetingPattern {
  private static final int STEP = 5;
  private static final int WHOLE = 90;

  private MeetingPattern() {}

  /**
   * A part of one meeting.
   *
   * @param from minutes after the beginning
   */
  record Slot(MeetingPart part, int from, int minutes) {}

  /**
   * The parts of a meeting, one after the other, without a gap.
   *
   * @param minutes how long it takes, 30-240
   */
  static List<Slot> of(int minutes) {
    List<Integer> lengths = new ArrayList<>();
    int sum = 0;
    for (MeetingPart part : MeetingPart.values()) {
      int length =
          Math.max(STEP, Math.round((float) part.minutes() * minutes / WHOLE / STEP) * STEP);
      lengths.add(length);
      sum += length;
    }
    int longest = MeetingPart.CASE.ordinal();
    lengths.set(longest, lengths.get(longest) + minutes - sum);
    List<Slot> slots = new ArrayList<>();
    int from = 0;
    for (MeetingPart part : MeetingPart.values()) {
      slots.add(new Slot(part, from, lengths.get(part.ordinal())));
      from += lengths.get(part.ordinal());
    }
    return slots;
  }
}
