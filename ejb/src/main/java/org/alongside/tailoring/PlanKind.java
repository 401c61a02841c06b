package org.alongside.tailoring;

/** Which programme a plan is for; somebody may have both. */
public enum PlanKind {
  PEER,
  STAFF;

  RuleSet rules() {
    return this == PEER ? RuleSets.peer() : RuleSets.staff();
  }
}
