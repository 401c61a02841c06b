package org.alongside.team;

import java.time.LocalDate;
import java.util.List;

/**
 * When a team is ready for peer support workers: 80 % of its staff have done W1-W3 before its peer
 * starts, as far as they are asked of them; and who leads it has finished W7 before a post opens.
 * Pure. Source: the wider-staff programme's team gate.
 */
final class ReadinessRule {
  /** Modules that staff have done. */
  static final List<String> STAFF = List.of("W1", "W2", "W3");

  /** The module that whoever leads has finished. */
  static final String LEADING = "W7";

  private static final int ENOUGH_PERCENT = 80;
  private static final int ALL_PERCENT = 100;

  private ReadinessRule() {}

  static Readiness of(TeamFacts facts, List<Readiness.OpenPost> posts, LocalDate today) {
    int staff = 0;
    int ready = 0;
    for (TeamFacts.Member member : facts.members()) {
      List<String> asked =
          STAFF.stream().filter(code -> facts.at(member, code, today) != null).toList();
      if (member.group() != null && !asked.isEmpty()) {
        staff++;
        ready += asked.stream().allMatch(code -> facts.hasDone(member, code, today)) ? 1 : 0;
      }
    }
    int needed = needed(staff);
    return new Readiness(
        staff,
        ready,
        staff == 0 ? 0 : ALL_PERCENT * ready / staff,
        staff > 0 && ready >= needed,
        Math.max(0, needed - ready),
        facts.members().stream()
            .filter(TeamFacts.Member::leads)
            .filter(m -> !facts.hasDone(m, LEADING, today))
            .map(TeamFacts.Member::name)
            .toList(),
        facts.members().stream().anyMatch(TeamFacts.Member::leads),
        posts);
  }

  /** How many of so many are 80 % or more. */
  static int needed(int staff) {
    return (ENOUGH_PERCENT * staff + ALL_PERCENT - 1) / ALL_PERCENT;
  }
}
