package org.alongside.tailoring;

import java.util.List;

/**
 * A plan as the rules make it of somebody's facts.
 *
 * @param ruleSet version of the rules
 * @param items one a module of the plan, in its order
 * @param gates of the person
 */
public record PlanOutcome(
    String ruleSet, List<PlanItemOutcome> items, List<PlanTask> tasks, List<Gate> gates) {}
