package org.alongside.tailoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * By when a module is to be done: the start plus its week times seven days, lengthened for
 * part-time, rounded up to whole days; a gate with a day of its own moves it earlier, never later.
 *
 * @param day null where nothing is due
 * @param isStretched whether part-time has moved it
 */
record DueDate(LocalDate day, boolean isStretched) {
  private static final int WEEK = 7;

  static DueDate of(
      RuleSet.PlanModule module, Requirement requirement, List<Voice> heard, PlanFacts facts) {
    if (!requirement.hasDueDate()) {
      return new DueDate(null, false);
    }
    int days = module.dueWeek() * WEEK;
    int longer =
        heard.stream()
            .map(v -> v.effect().stretch())
            .filter(Objects::nonNull)
            .mapToInt(most -> stretched(days, facts.fte(), most))
            .max()
            .orElse(days);
    int latest =
        heard.stream()
            .map(v -> v.effect().gate())
            .filter(g -> g != null && g.days() != null)
            .mapToInt(RuleSet.ModuleGate::days)
            .min()
            .orElse(Integer.MAX_VALUE);
    return new DueDate(
        facts.startOn().plusDays(Math.min(longer, latest)), Math.min(longer, latest) > days);
  }

  /** Days times the lesser of {@code most} and 1/FTE, exactly, rounded up. */
  private static int stretched(int days, BigDecimal fte, BigDecimal most) {
    BigDecimal whole = BigDecimal.valueOf(days);
    BigDecimal byShare = whole.divide(fte, 0, RoundingMode.CEILING);
    return byShare.min(whole.multiply(most).setScale(0, RoundingMode.CEILING)).intValueExact();
  }
}
