package org.alongside.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.people.PersonErased;

/** What somebody wrote for themselves goes, and the key that opens its copies in dumps. */
@Dependent
class JournalErasure {
  @Inject private JournalDesk desk;

  void erase(@Observes PersonErased person) {
    desk.erase(person.personId());
  }
}
