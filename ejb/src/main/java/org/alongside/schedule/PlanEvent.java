package org.alongside.schedule;

/**
 * A live event to be held.
 *
 * @param module code of the module whose live part it is
 * @param team public id of the team whose session it is, which has no sign-up; null: for everybody
 *     who takes the module
 * @param facilitator public id of who leads it; null: still to be found
 */
public record PlanEvent(String module, String team, String facilitator, EventTerms terms) {}
