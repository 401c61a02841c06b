package org.alongside.catalogue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.platform.Roles;

/**
 * A programme and its modules in order.
 *
 * @param audience whose it is: PEER or STAFF
 * @param electives codes of those that are chosen, not asked of everybody
 */
public record ProgrammeOutline(
    String code, String title, String audience, List<String> moduleCodes, Set<String> electives) {

  /**
   * Whether it is for somebody: the peer programme is the peers'; the wider staff's is everybody's
   * who has a role beside or instead of that.
   *
   * @param holds whether they hold a role
   */
  public boolean isFor(Predicate<String> holds) {
    return audience.equals(Roles.PEER)
        ? holds.test(Roles.PEER)
        : Roles.GRANTABLE.stream().anyMatch(r -> !r.equals(Roles.PEER) && holds.test(r));
  }
}
