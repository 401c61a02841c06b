package org.alongside.tailoring;

/**
 * What a rule looks at: the person, and one of their trainings or one competency where the rule is
 * about each of them by itself.
 *
 * @param training null unless the rule is about each training
 * @param competency null unless the rule is about each competency that confidence was said of
 */
record RuleSubject(PlanFacts facts, PlanFacts.Training training, String competency) {}
