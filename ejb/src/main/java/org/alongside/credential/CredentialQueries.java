package org.alongside.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.platform.BusinessException;

/** Credentials with what stands beside them, and the completions that earn them. */
@Dependent
class CredentialQueries {
  @PersistenceContext private EntityManager em;

  /** The credential at an address; looks like any missing page when there is none. */
  Credential require(String publicId) {
    return find(publicId).orElseThrow(BusinessException::notFound);
  }

  Optional<Credential> find(String publicId) {
    return em.createNamedQuery("Credential.byPublicId", Credential.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  List<Credential> ofPerson(long person) {
    return em.createNamedQuery("Credential.ofPerson", Credential.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** The latest cycle and edition first. */
  List<Credential> ofCode(long person, String code) {
    return em.createNamedQuery("Credential.ofCode", Credential.class)
        .setParameter("person", person)
        .setParameter("code", code)
        .getResultList();
  }

  Map<Long, Withdrawal> withdrawals(List<Credential> credentials) {
    return credentials.isEmpty()
        ? Map.of()
        : em.createNamedQuery("Withdrawal.of", Withdrawal.class)
            .setParameter("credentials", credentials.stream().map(Credential::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(Withdrawal::credentialId, Function.identity()));
  }

  Map<Long, CredentialChoice> choices(List<Credential> credentials) {
    return credentials.isEmpty()
        ? Map.of()
        : em.createNamedQuery("CredentialChoice.of", CredentialChoice.class)
            .setParameter("credentials", credentials.stream().map(Credential::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(CredentialChoice::credentialId, Function.identity()));
  }

  AchievementTerms terms(Credential credential) {
    return achievement(credential).terms();
  }

  Achievement achievement(Credential credential) {
    return em.find(Achievement.class, credential.achievementId());
  }

  /**
   * Everything somebody completed that was not set aside, as far as a programme needs to know it.
   *
   * @param zone the site's
   */
  List<CredentialRule.Done> done(long person, ZoneId zone) {
    return em.createQuery(
            """
            SELECT m.code, c.cycle, c.versionId, c.completedAt, v.lastDay
            FROM Completion c JOIN CatalogueModule m ON m.id = c.moduleId
            LEFT JOIN CompletionValidity v ON v.completionId = c.id
            WHERE c.personId = :person AND NOT EXISTS (SELECT r FROM ModuleReset r
            WHERE r.personId = c.personId AND r.moduleId = c.moduleId AND r.cycle = c.cycle)
            """,
            Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .map(row -> done(row, zone))
        .toList();
  }

  private static CredentialRule.Done done(Object[] row, ZoneId zone) {
    Instant at = (Instant) row[3];
    return new CredentialRule.Done(
        (String) row[0],
        (Integer) row[1],
        (Long) row[2],
        at,
        LocalDate.ofInstant(at, zone),
        (LocalDate) row[4]);
  }
}
