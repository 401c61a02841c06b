package org.alongside.gathering;

import java.time.Duration;
import java.time.Instant;

/**
 * A community's meeting in a list.
 *
 * @param id public id
 * @param community public id of the community; null where the reader need not be in it
 * @param communityName what that is called
 * @param link address of the call, or null
 * @param own what the reader does at it, or null
 */
public record GatheringRow(
    String id,
    String community,
    String communityName,
    GatheringKind kind,
    GatheringState state,
    Instant startsAt,
    int minutes,
    String theme,
    String place,
    String link,
    Duty own) {
  /** When it ends. */
  public Instant endsAt() {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }
}
