package org.alongside.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * People who are here take away what is kept about them; each their own, and nobody else's. Asking
 * and writing are two steps: the first counts, under a lock, and is over at once; the second may
 * take as long as somebody's line is slow, and holds nothing that others wait for.
 */
@Stateless
public class OwnExports {
  /** How often in a day: each reads everything there is of a person. Own rule. */
  public static final int MOST_A_DAY = 5;

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration OPEN = Duration.ofMinutes(5);

  @PersistenceContext private EntityManager em;
  @Inject private ExportFile file;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Whether the caller may take it now, or has done so as often as one may in a day. */
  @RolesAllowed(Roles.PERSON)
  public boolean mayTake() {
    return asked(caller.personId(), clock.now()) < MOST_A_DAY;
  }

  /**
   * The caller is about to take it.
   *
   * @throws BusinessException when it was taken too often within a day
   */
  @RolesAllowed(Roles.PERSON)
  public void ask() {
    long me = caller.personId();
    Instant now = clock.now();
    em.find(Account.class, me, LockModeType.PESSIMISTIC_WRITE); // two at once are both counted
    if (asked(me, now) >= MOST_A_DAY) {
      throw Refusal.conflict("account.error.exportOften", MOST_A_DAY);
    }
    em.persist(new OwnExport(me, now));
    audited.fire(new Audited("person.export.own", "person", persons.who(me).ref().publicId(), me));
  }

  /**
   * Writes the caller's own data as a ZIP, part by part, once for each time they asked.
   *
   * @param out where to; stays open
   * @throws BusinessException when they have not just asked; nothing is written then
   */
  @RolesAllowed(Roles.PERSON)
  public void take(OutputStream out) {
    long me = caller.personId();
    Instant now = clock.now();
    em.createNamedQuery("OwnExport.open", OwnExport.class)
        .setParameter("person", me)
        .setParameter("since", now.minus(OPEN))
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound)
        .take(now);
    file.write(me, true, out);
  }

  private long asked(long person, Instant now) {
    return em.createNamedQuery("OwnExport.since", Long.class)
        .setParameter("person", person)
        .setParameter("since", now.minus(DAY))
        .getSingleResult();
  }
}
