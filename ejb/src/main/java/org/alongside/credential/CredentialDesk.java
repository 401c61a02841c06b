package org.alongside.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.people.PersonDesk;
import org.alongside.platform.BusinessException;

/**
 * Credentials for features above. Not a boundary: it runs in the transaction and after the check of
 * whoever calls, and the web module cannot see it.
 */
@ApplicationScoped
public class CredentialDesk {
  @PersistenceContext private EntityManager em;
  @Inject private CredentialQueries queries;
  @Inject private CredentialRows rows;
  @Inject private PersonDesk persons;

  /**
   * A credential of that person.
   *
   * @throws BusinessException 404 when they have no such one
   */
  public GivenCredential given(long person, String credential) {
    Credential one = queries.require(credential);
    if (one.personId() != person) {
      throw BusinessException.notFound();
    }
    Achievement achievement = queries.achievement(one);
    return new GivenCredential(
        one.id(),
        achievement.publicId(),
        achievement.terms(),
        persons.who(person).shownName(),
        one.earnedAt(),
        one.validTo(),
        rows.state(one) == CredentialState.WITHDRAWN,
        rows.address(one));
  }

  /**
   * Terms on which credentials are or were given.
   *
   * @param achievement public id
   * @throws BusinessException 404
   */
  public AchievementTerms terms(String achievement) {
    return em.createNamedQuery("Achievement.byPublicId", Achievement.class)
        .setParameter("id", achievement)
        .getResultStream()
        .findFirst()
        .map(Achievement::terms)
        .orElseThrow(BusinessException::notFound);
  }

  /** Ids of the withdrawn ones among those from {@code first} through {@code last}. */
  public List<Long> withdrawn(long first, long last) {
    return em.createNamedQuery("Withdrawal.ids", Long.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  /** The highest id that was given; 0: none. */
  public long lastId() {
    Long last = em.createNamedQuery("Credential.last", Long.class).getSingleResult();
    return last == null ? 0 : last;
  }
}
