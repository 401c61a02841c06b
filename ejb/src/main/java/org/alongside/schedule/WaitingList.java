package org.alongside.schedule;

import java.util.List;

/** Who of those who asked has a place: pure, and right whatever happens in whatever order. */
final class WaitingList {
  private final Integer places;
  private final List<EventPlace> asked;

  /**
   * @param places null: without limit
   * @param asked in the order in which they asked
   */
  WaitingList(Integer places, List<EventPlace> asked) {
    this.places = places;
    this.asked = asked;
  }

  int taken() {
    return (int) asked.stream().filter(p -> p.standing() == Standing.GOING).count();
  }

  /** What somebody gets who asks now: nobody passes those who wait. */
  Standing next() {
    boolean queue = asked.stream().anyMatch(p -> p.standing() == Standing.WAITING);
    return places == null || !queue && taken() < places ? Standing.GOING : Standing.WAITING;
  }

  /** Gives free places to those who wait, the longest first. */
  List<EventPlace> moveUp() {
    int free = places == null ? Integer.MAX_VALUE : Math.max(0, places - taken());
    List<EventPlace> up =
        asked.stream().filter(p -> p.standing() == Standing.WAITING).limit(free).toList();
    up.forEach(EventPlace::moveUp);
    return up;
  }
}
