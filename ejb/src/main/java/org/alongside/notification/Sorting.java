package org.alongside.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.alongside.account.MailDesk;
import org.alongside.account.Mailbox;
import org.alongside.people.PersonDesk;
import org.alongside.platform.SiteClock;

/** Decides which way each message goes, by its kind and by what its reader has chosen. */
@Dependent
class Sorting {
  @PersistenceContext private EntityManager em;
  @Inject private MailDesk desk;
  @Inject private PersonDesk persons;
  @Inject private ChoiceQueries choices;
  @Inject private SiteClock clock;

  /** Sorts one; nothing where somebody else was first. */
  void sort(long messageId) {
    Message message = em.find(Message.class, messageId, LockModeType.PESSIMISTIC_WRITE);
    if (message != null && !message.isSorted()) {
      sort(message);
    }
  }

  private void sort(Message message) {
    MessageKind kind = message.kind();
    Optional<Mailbox> box = desk.mailbox(message.personId());
    if (box.isEmpty() || message.isRead() || kind.isInSite() && !desk.canSend()) {
      message.keepInSite();
    } else if (kind.isAlwaysAtOnce()) {
      mail(message, clock.now());
    } else if (!box.get().opens() || !box.get().hasPassword()) {
      // they have not come in yet: it waits for them there
      message.keepInSite();
    } else {
      asChosen(message, choices.tellings(message.personId()).get(kind));
    }
  }

  private void asChosen(Message message, Telling telling) {
    long person = message.personId();
    ZoneId zone = choices.zone(persons.who(person));
    Instant when = WhenRule.when(telling, clock.now(), zone, choices.quiet(person));
    switch (telling) {
      case AT_ONCE -> mail(message, when);
      case DAILY, WEEKLY -> message.queue(when);
      case IN_SITE -> message.keepInSite();
    }
  }

  private void mail(Message message, Instant notBefore) {
    OutboxMail mail = OutboxMail.of(message, clock.now(), notBefore);
    em.persist(mail);
    em.flush();
    message.carriedBy(mail.id());
  }

  /**
   * One mail of all that is queued for somebody until now; nothing where somebody else was first.
   */
  void digest(long personId) {
    Instant now = clock.now();
    List<Message> queued =
        em.createNamedQuery("Message.forDigest", Message.class)
            .setParameter("person", personId)
            .setParameter("now", now)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    if (queued.isEmpty()) {
      return;
    }
    if (desk.mailbox(personId).filter(Mailbox::opens).isEmpty()) {
      queued.forEach(Message::keepInSite);
      return;
    }
    long last = queued.get(queued.size() - 1).id();
    OutboxMail mail = new OutboxMail(personId, OutboxMail.DIGEST, Long.toString(last), now, now);
    em.persist(mail);
    em.flush();
    queued.forEach(m -> m.carriedBy(mail.id()));
  }
}
