package org.alongside.tailoring;

/** What a firing says about one module. */
record Voice(Firing firing, RuleSet.Effect effect) {
  String rule() {
    return firing.rule().id();
  }

  PlanReason reason() {
    return new PlanReason(rule(), effect.text(), firing.facts());
  }
}
