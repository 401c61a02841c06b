package org.alongside.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whose turn it is: for each duty whoever has done it least often, of those whoever did it longest
 * ago; nobody two duties at once while there is somebody else.
 */
final class RotationRule {
  private RotationRule() {}

  /** Somebody did that at an earlier meeting. */
  record Turn(Duty duty, long person) {}

  /**
   * Who does what at the next meeting; empty where nobody is there.
   *
   * @param people who is in the community
   * @param turns of earlier meetings, the latest first
   */
  static Map<Duty, Long> next(Collection<Long> people, List<Turn> turns) {
    Map<Duty, Long> chosen = new EnumMap<>(Duty.class);
    for (Duty duty : Duty.values()) {
      List<Long> free = new ArrayList<>(people);
      free.removeAll(chosen.values());
      (free.isEmpty() ? people : free)
          .stream()
              .min(
                  Comparator.comparingLong((Long p) -> times(turns, duty, p))
                      .thenComparing(p -> -since(turns, duty, p))
                      .thenComparing(p -> -sinceAny(turns, p))
                      .thenComparing(p -> p))
              .ifPresent(p -> chosen.put(duty, p));
    }
    return chosen;
  }

  private static long times(List<Turn> turns, Duty duty, long person) {
    return turns.stream().filter(t -> t.duty() == duty && t.person() == person).count();
  }

  /** How many turns ago; as many as there are where never. */
  private static int since(List<Turn> turns, Duty duty, long person) {
    int at = turns.indexOf(new Turn(duty, person));
    return at < 0 ? turns.size() : at;
  }

  private static int sinceAny(List<Turn> turns, long person) {
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).person() == person) {
        return i;
      }
    }
    return turns.size();
  }
}
