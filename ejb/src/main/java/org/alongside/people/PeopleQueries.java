package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Persons, accounts and roles, found. */
@Dependent
class PeopleQueries {
  @PersistenceContext private EntityManager em;

  /** The person at an address; looks like any missing page when there is none. */
  Person person(String publicId) {
    return em.createNamedQuery("Person.byPublicId", Person.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  Person person(long id) {
    return Optional.ofNullable(em.find(Person.class, id)).orElseThrow(BusinessException::notFound);
  }

  Team team(String publicId) {
    return em.createNamedQuery("Team.byPublicId", Team.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  Optional<Account> account(long personId) {
    return Optional.ofNullable(em.find(Account.class, personId));
  }

  Optional<Account> accountAt(String email) {
    return em.createNamedQuery("Account.byEmail", Account.class)
        .setParameter("email", EmailAddress.forLookup(email))
        .getResultStream()
        .findFirst();
  }

  boolean isWithoutAccounts() {
    return em.createNamedQuery("Account.count", Long.class).getSingleResult() == 0;
  }

  boolean isDemonstration() {
    return em.createNamedQuery("Account.ofDemonstration", Long.class).getSingleResult() > 0;
  }

  Optional<PasswordLink> linkForUse(String token) {
    return em.createNamedQuery("PasswordLink.byToken", PasswordLink.class)
        .setParameter("hash", PasswordLink.hash(token == null ? "" : token))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<PasswordLink> link(String token) {
    return em.createNamedQuery("PasswordLink.byToken", PasswordLink.class)
        .setParameter("hash", PasswordLink.hash(token == null ? "" : token))
        .getResultStream()
        .findFirst();
  }

  List<PasswordLink> openLinks(long personId) {
    return em.createNamedQuery("PasswordLink.openOf", PasswordLink.class)
        .setParameter("person", personId)
        .getResultList();
  }

  List<RoleGrant> grants(long personId) {
    return em.createNamedQuery("RoleGrant.ofPerson", RoleGrant.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The roles in force on {@code day}: those granted, and LEADER for whoever leads a team. */
  Set<String> roles(long personId, LocalDate day) {
    Set<String> roles = new TreeSet<>();
    roles.add(Roles.PERSON);
    grants(personId).stream()
        .filter(g -> g.isInForce(day))
        .map(RoleGrant::role)
        .forEach(roles::add);
    if (!teamsLedBy(personId, day).isEmpty()) {
      roles.add(Roles.LEADER);
    }
    return Set.copyOf(roles);
  }

  List<Long> teamsLedBy(long personId, LocalDate day) {
    return em.createNamedQuery("TeamMember.ledBy", Long.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .getResultList();
  }

  Me me(Account account, LocalDate day) {
    Person person = person(account.personId());
    PersonRef ref = person.ref();
    return new Me(
        ref.id(),
        ref.publicId(),
        person.displayName(),
        account.email(),
        person.language(),
        person.zone(),
        person.theme(),
        roles(ref.id(), day),
        account.accessNumber());
  }

  /** Whether somebody else than {@code personId} can administer the site on {@code day}. */
  boolean hasOtherAdministrator(long personId, LocalDate day, boolean demoIsOn) {
    return em.createQuery(
                """
                SELECT COUNT(a) FROM Account a WHERE a.personId <> :person AND a.disabledAt IS NULL
                AND a.passwordHash IS NOT NULL AND (a.demonstration = FALSE OR :demo = TRUE)
                AND EXISTS (SELECT g.id FROM RoleGrant g WHERE g.personId = a.personId AND g.role = :role
                AND g.fromOn <= :day AND (g.endsOn IS NULL OR g.endsOn > :day))
                """,
                Long.class)
            .setParameter("person", personId)
            .setParameter("demo", demoIsOn)
            .setParameter("role", Roles.ADMIN)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }
}
