package org.alongside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import org.alongside.people.PersonChanged;

/**
 * Accounts that nobody has used yet, removed with what brought them. Not a boundary: it runs in the
 * caller's transaction, and the caller has seen to it that they are unused.
 */
@ApplicationScoped
public class AccountRegister {
  @PersistenceContext private EntityManager em;
  @Inject private Event<PersonChanged> changed;

  /** Removes the accounts of these persons. */
  public void forget(Collection<Long> persons) {
    for (Long person : persons) {
      Account account = em.find(Account.class, person);
      if (account != null) {
        em.remove(account);
        changed.fire(new PersonChanged(person));
      }
    }
    em.flush();
  }
}
