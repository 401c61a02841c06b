package org.alongside.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** One's own messages, and nobody else's. */
@Stateless
public class Inbox {
  private static final int LARGEST_PAGE = 100;

  @PersistenceContext private EntityManager em;
  @Inject private UnreadCounts counts;
  @Inject private Event<InboxChanged> changed;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * A page of them, the latest first.
   *
   * @param language en or fr
   * @param size at most 100
   */
  @RolesAllowed(Roles.PERSON)
  public List<InboxRow> list(String language, int first, int size) {
    MessageWords words = MessageWords.in(language);
    return em.createNamedQuery("Message.inbox", Message.class)
        .setParameter("person", caller.personId())
        .setFirstResult(first)
        .setMaxResults(Math.min(size, LARGEST_PAGE))
        .getResultStream()
        .map(m -> row(m, words))
        .toList();
  }

  /** How many there are. */
  @RolesAllowed(Roles.PERSON)
  public int count() {
    return em.createNamedQuery("Message.count", Long.class)
        .setParameter("person", caller.personId())
        .getSingleResult()
        .intValue();
  }

  /** How many are unread; what another node changed is seen within half a minute. */
  @RolesAllowed(Roles.PERSON)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int unread() {
    return counts.get(
        caller.personId(),
        person ->
            em.createNamedQuery("Message.unread", Long.class)
                .setParameter("person", person)
                .getSingleResult()
                .intValue());
  }

  /**
   * Reads one.
   *
   * @param id public id
   * @return where it leads, from the site's address on; null: nowhere
   */
  @RolesAllowed(Roles.PERSON)
  public String open(String id) {
    Message message =
        em.createNamedQuery("Message.byPublicId", Message.class)
            .setParameter("id", id)
            .getResultStream()
            .filter(m -> m.personId() == caller.personId())
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    message.read(clock.now());
    changed.fire(new InboxChanged(caller.personId()));
    return message.path();
  }

  /**
   * Reads all that the page showed, and what is older; what came meanwhile stays unread.
   *
   * @param latest public id of the latest that was shown
   */
  @RolesAllowed(Roles.PERSON)
  public void readAll(String latest) {
    long me = caller.personId();
    Message last =
        em.createNamedQuery("Message.byPublicId", Message.class)
            .setParameter("id", latest)
            .getResultStream()
            .filter(m -> m.personId() == me)
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    em.createNamedQuery("Message.readAll")
        .setParameter("now", clock.now())
        .setParameter("person", me)
        .setParameter("at", last.askedAt())
        .setParameter("last", last.id())
        .executeUpdate();
    changed.fire(new InboxChanged(me));
  }

  private static InboxRow row(Message message, MessageWords words) {
    return new InboxRow(
        message.publicId(),
        words.line(message.kind(), message.facts()),
        message.askedAt(),
        !message.isRead(),
        message.path() != null);
  }
}
