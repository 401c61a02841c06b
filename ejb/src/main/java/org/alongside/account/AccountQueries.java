package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.PersonDesk;
import org.alongside.people.Who;
import org.alongside.platform.Roles;

/** Accounts and the links to them, found. */
@Dependent
class AccountQueries {
  @PersistenceContext private EntityManager em;
  @Inject private PersonDesk persons;

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

  /** Whether an account lets its person in now: it is open, and they are still here. */
  boolean opens(Account account, boolean demoIsOn) {
    return account.isUsable(demoIsOn) && !persons.hasLeft(account.personId());
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

  Me me(Account account) {
    Who who = persons.who(account.personId());
    Set<String> roles = persons.roles(account.personId());
    ChosenView view = em.find(ChosenView.class, account.personId());
    return new Me(
        who.ref().id(),
        who.ref().publicId(),
        who.shownName(),
        who.calledName(),
        account.email(),
        who.language(),
        who.zone(),
        who.theme(),
        roles,
        view == null || view.role() == null || !roles.contains(view.role()) ? null : view.role(),
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
