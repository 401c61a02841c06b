package org.alongside.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.account.MailDesk;
import org.alongside.account.Mailbox;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.PersonChanged;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonErased;
import org.alongside.people.Today;
import org.alongside.people.Who;
import org.alongside.platform.Audited;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Erases what is kept about a person, all of it in the caller's transaction: should the program die
 * in the middle, nothing has happened, and it is done from the start again.
 */
@Dependent
class PersonEraser {
  @PersistenceContext private EntityManager em;
  @EJB private People people;
  @Inject private PersonDesk persons;
  @Inject private MailDesk mail;
  @Inject private Event<PersonErased> erased;
  @Inject private Event<PersonChanged> changed;
  @Inject private Event<Audited> audited;
  @Inject private Today today;
  @Inject private SiteClock clock;

  /** Refuses whoever administers the site: somebody else has to, first. */
  void requireErasable(long personId) {
    if (persons.roles(personId).contains(Roles.ADMIN)) {
      throw Refusal.conflict("privacy.error.administrator");
    }
    if (mail.mailbox(personId).filter(Mailbox::demonstration).isPresent()) {
      throw Refusal.conflict("privacy.error.demonstration");
    }
  }

  /** They leave, if they are still here, which ends what they hold; then everything goes. */
  void erase(long personId) {
    requireErasable(personId);
    Who who = persons.who(personId);
    leave(who);
    erased.fire(
        new PersonErased(
            personId,
            who.ref().publicId(),
            persons.everyName(personId),
            mail.mailbox(personId).map(Mailbox::address).orElse(null)));
    em.createNamedQuery("ErasureAsk.openOf", ErasureAsk.class)
        .setParameter("person", personId)
        .getResultList()
        .forEach(ask -> ask.done(clock.now()));
    audited.fire(new Audited("person.erased", "person", who.ref().publicId(), personId));
    changed.fire(new PersonChanged(personId));
  }

  private void leave(Who who) {
    long id = who.ref().id();
    if (persons.hasLeft(id)) {
      return;
    }
    if (persons.leaves(id)) {
      people.comeBack(who.ref().publicId()); // they were to leave later, and do so today
    }
    people.leave(who.ref().publicId(), today.date(), LeavingReason.BY_CHOICE);
  }
}
