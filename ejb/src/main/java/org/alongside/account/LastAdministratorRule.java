package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.alongside.people.PersonDesk;
import org.alongside.people.RoleEnding;
import org.alongside.people.Today;
import org.alongside.platform.Roles;

/** Somebody can always administer the site. */
@Dependent
class LastAdministratorRule {
  @Inject private AccountQueries accounts;
  @Inject private PersonDesk persons;
  @Inject private Demonstration demonstration;
  @Inject private Today today;

  void beforeARoleEnds(@Observes RoleEnding ending) {
    if (ending.role().equals(Roles.ADMIN)) {
      requireAnother(ending.personId(), ending.day());
    }
  }

  /** Refuses when that person is the last who can administer the site today. */
  void requireAnother(long personId) {
    if (persons.roles(personId).contains(Roles.ADMIN)) {
      requireAnother(personId, today.date());
    }
  }

  private void requireAnother(long personId, LocalDate day) {
    if (!accounts.hasOtherAdministrator(personId, day, demonstration.isOn())) {
      throw Refusal.conflict("account.error.lastAdministrator");
    }
  }
}
