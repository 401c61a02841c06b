package org.alongside.coreflection;

import java.time.Instant;
import org.alongside.mentoring.MeetingMode;

/**
 * When, how and where a group meets.
 *
 * @param minutes 30-240
 * @param place words that lead there, or the address of a call, up to 200 characters; null: said
 *     elsewhere
 */
public record GroupTerms(Instant at, int minutes, MeetingMode mode, String place) {
  private static final int SHORTEST = 30;
  private static final int LONGEST = 240;
  private static final int PLACE_MOST = 200;

  /** Takes spaces around the words away; nothing but spaces is nothing. */
  public GroupTerms {
    place = place == null || place.isBlank() ? null : place.strip().replaceAll("\\s+", " ");
  }

  /** Refuses what no group can meet by, with a sentence that says which part. */
  void require(Instant now) {
    if (at == null || !at.isAfter(now)) {
      throw Refusal.invalid("coreflection.error.when");
    }
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw Refusal.invalid("coreflection.error.minutes", SHORTEST, LONGEST);
    }
    if (mode == null) {
      throw Refusal.invalid("coreflection.error.mode");
    }
    if (place != null && place.length() > PLACE_MOST) {
      throw Refusal.invalid("coreflection.error.place", PLACE_MOST);
    }
  }
}
