package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.PersonAdded;
import org.alongside.people.PersonChanged;
import org.alongside.platform.SiteClock;

/** Opens accounts: when asked to, and with a person who is added with an address. */
@Dependent
class Opening {
  @PersistenceContext private EntityManager em;
  @Inject private AccountQueries accounts;
  @Inject private Event<PersonChanged> changed;
  @Inject private SiteClock clock;

  void whenAdded(@Observes PersonAdded added) {
    if (added.email() != null && !added.email().isBlank()) {
      open(added.person().id(), added.email());
    }
  }

  void open(long personId, String email) {
    Account account = new Account(personId, email, false, clock.now());
    requireFree(account.email(), personId);
    em.persist(account);
    changed.fire(new PersonChanged(personId));
  }

  /** Refuses an address with which somebody else signs in. */
  void requireFree(String email, long forPerson) {
    accounts
        .accountAt(email)
        .filter(other -> other.personId() != forPerson)
        .ifPresent(
            other -> {
              throw Refusal.conflict("account.error.emailTaken");
            });
  }
}
