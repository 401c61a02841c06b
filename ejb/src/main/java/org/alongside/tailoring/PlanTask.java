package org.alongside.tailoring;

/**
 * What the rules ask of somebody else than the learner.
 *
 * @param module code, or null: of no one module
 * @param competency id, or null
 * @param rule id of the rule that asks
 */
public record PlanTask(TaskKind kind, String module, String competency, String rule) {}
