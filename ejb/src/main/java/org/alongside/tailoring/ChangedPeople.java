package org.alongside.tailoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.people.PersonAdded;
import org.alongside.people.PersonChanged;

/**
 * Of whom something has changed on this node since the last run. Only remembered: should the node
 * go down, the nightly run finds them all the same.
 */
@ApplicationScoped
class ChangedPeople {
  private final Set<Long> persons = ConcurrentHashMap.newKeySet();

  void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonAdded event) {
    persons.add(event.person().id());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonChanged event) {
    persons.add(event.personId());
  }

  /** Hands them over and forgets them. */
  Set<Long> take() {
    Set<Long> taken = new HashSet<>(persons);
    persons.removeAll(taken);
    return taken;
  }
}
