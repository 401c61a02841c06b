package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.learning.ChallengeDesk;
import org.alongside.learning.ChallengeState;

/** Offers the challenge of a module that is fast-tracked, and knows of those not passed yet. */
@Dependent
class FastTracks {
  @Inject private ChallengeDesk challenges;

  /** Codes of the modules that are fast-tracked here, and whose challenge was not passed yet. */
  Set<String> notYet(long person, List<PlanItemOutcome> items) {
    return items.stream()
        .filter(i -> i.requirement() == Requirement.FAST_TRACK)
        .map(PlanItemOutcome::module)
        .filter(
            code ->
                challenges.of(person, code).filter(s -> s == ChallengeState.FAILED).isPresent())
        .collect(Collectors.toSet());
  }

  /**
   * Lets somebody take the challenge, or takes back what was not begun, where the item asks for
   * something else than before.
   *
   * @param before what it asked; null: nothing
   * @param liveBefore whether the live part was asked; null: nothing was
   */
  void follow(long person, PlanItem item, Requirement before, LivePart liveBefore) {
    boolean was = before == Requirement.FAST_TRACK;
    boolean is = item.requirement() == Requirement.FAST_TRACK;
    if (is && (!was || liveBefore != item.live())) {
      challenges.offer(person, item.moduleCode(), item.live() == LivePart.REQUIRED);
    } else if (was && !is) {
      challenges.withdraw(person, item.moduleCode());
    }
  }
}
