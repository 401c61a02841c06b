package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.SiteClock;

/** Makes links; each takes the place of the person's earlier ones. */
@Dependent
class NewLinks {
  @PersistenceContext private EntityManager em;
  @Inject private AccountQueries accounts;
  @Inject private SiteClock clock;

  /** A token and how long it is good. */
  record Made(String token, Instant goodUntil) {
    NewLink at(String page) {
      return new NewLink(page + "?token=" + token, goodUntil);
    }
  }

  /**
   * A link to set a password.
   *
   * @param madeBy who asked for it, or null: the program
   * @return the link with its token, which is kept nowhere
   */
  Made password(PasswordLink.Kind kind, long personId, Long madeBy) {
    Instant now = clock.now();
    withdrawPassword(personId, now);
    String token = PasswordLink.newToken();
    PasswordLink link = new PasswordLink(kind, personId, token, now, madeBy);
    em.persist(link);
    return new Made(token, link.goodUntil());
  }

  void withdrawPassword(long personId, Instant now) {
    accounts.openLinks(personId).forEach(link -> link.withdraw(now));
  }

  /** The same for a link to take one's data away. */
  Made export(long personId, Long madeBy) {
    Instant now = clock.now();
    em.createNamedQuery("ExportLink.openOf", ExportLink.class)
        .setParameter("person", personId)
        .getResultList()
        .forEach(link -> link.withdraw(now));
    String token = ExportLink.newToken();
    ExportLink link = new ExportLink(personId, token, now, madeBy);
    em.persist(link);
    return new Made(token, link.goodUntil());
  }
}
