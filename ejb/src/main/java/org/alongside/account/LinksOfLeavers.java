package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.people.PersonLeft;
import org.alongside.platform.SiteClock;

/** Whoever leaves has no link any more that would set a password. */
@Dependent
class LinksOfLeavers {
  @Inject private AccountQueries accounts;
  @Inject private SiteClock clock;

  void withdraw(@Observes PersonLeft left) {
    accounts.openLinks(left.personId()).forEach(link -> link.withdraw(clock.now()));
  }
}
