package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.alongside.learning.ChallengeDesk;
import org.alongside.learning.ChallengeState;
import org.alongside.platform.BusinessException;

/** Offers the challenge of a module that is fast-tracked, and knows of those not passed yet. */
@Dependent
class FastTracks {
  private static final Logger LOG = Logger.getLogger(FastTracks.class.getName());

  @Inject private ChallengeDesk challenges;

  /** Codes of the modules that are fast-tracked here, and whose challenge was not passed yet. */
  Set<String> notYet(long person, List<PlanItemOutcome> items) {
    return items.stream()
        .filter(i -> i.requirement() == Requirement.FAST_TRACK)
        .map(PlanItemOutcome::module)
        .filter(
            code -> challenges.of(person, code).filter(s -> s == ChallengeState.FAILED).isPresent())
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
      offer(person, item);
    } else if (was && !is) {
      challenges.withdraw(person, item.moduleCode());
    }
  }

  /** Who follows an older version of the module that has no challenge takes it as it is. */
  private void offer(long person, PlanItem item) {
    try {
      challenges.offer(person, item.moduleCode(), item.live() == LivePart.REQUIRED);
    } catch (BusinessException e) {
      if (e.kind() != BusinessException.Kind.CONFLICT) {
        throw e;
      }
      LOG.log(
          Level.INFO, "No challenge in the version that somebody follows: {0}", item.moduleCode());
    }
  }
}
