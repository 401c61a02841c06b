package org.alongside.tailoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.people.Today;
import org.alongside.platform.Roles;

/** What plan would be made of some facts. Nothing is kept, and nobody's own facts are looked at. */
@Stateless
public class PlanPreviews {
  @Inject private Today today;

  /**
   * The plan for facts that a program has sent.
   *
   * @param json a peer's or a member of staff's facts, as the API describes them; judged as of
   *     today in the site's zone unless they say another day
   * @throws FactsRefused with everything that is malformed, unknown or out of range
   */
  @RolesAllowed(Roles.PERSON)
  public PlanOutcome preview(String json) {
    return of(FactsReader.read(json, today.date()));
  }

  /** The plan of some facts, for a program outside and for the form alike. */
  static PlanOutcome of(PlanFacts facts) {
    return Tailoring.plan(RuleSets.of(facts), facts);
  }
}
