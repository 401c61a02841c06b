package org.alongside.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.PersonChanged;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * The demonstration's accounts. They enter only a database without any account, which they mark as
 * a demonstration by being there, and cannot sign in where the demonstration is off.
 */
@Stateless
public class Demonstration {
  /** The one password of all of them, shown on the sign-in page. */
  public static final String PASSWORD = "alongside-demo";

  /** The accounts that stand on the sign-in page. */
  public static final List<DemonstrationAccount> ACCOUNTS =
      List.of(
          new DemonstrationAccount("peer@demo.example", Roles.PEER),
          new DemonstrationAccount("staff@demo.example", Roles.STAFF),
          new DemonstrationAccount("mentor@demo.example", Roles.MENTOR),
          new DemonstrationAccount("leader@demo.example", Roles.LEADER),
          new DemonstrationAccount("convenor@demo.example", Roles.CONVENOR),
          new DemonstrationAccount("coordinator@demo.example", Roles.COORDINATOR),
          new DemonstrationAccount("analyst@demo.example", Roles.ANALYST),
          new DemonstrationAccount("admin@demo.example", Roles.ADMIN));

  private static final boolean ON =
      Boolean.parseBoolean(System.getenv().getOrDefault("ALONGSIDE_DEMO", "false").strip());

  @PersistenceContext private EntityManager em;
  @Inject private AccountQueries accounts;
  @Inject private PersonDesk persons;
  @Inject private Passwords passwords;
  @Inject private KnownOffers offers;
  @Inject private Event<PersonChanged> changed;
  @Inject private SiteClock clock;

  /** Whether the operator has switched it on: environment variable ALONGSIDE_DEMO. */
  @PermitAll
  public boolean isOn() {
    return ON;
  }

  /** Those of {@link #ACCOUNTS} that can sign in now; none where it is off. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<DemonstrationAccount> accounts() {
    return ON ? offers.get(this::open) : List.of();
  }

  private List<DemonstrationAccount> open() {
    Set<String> open =
        em.createQuery("SELECT a FROM Account a WHERE a.email IN :emails", Account.class)
            .setParameter("emails", ACCOUNTS.stream().map(DemonstrationAccount::email).toList())
            .getResultStream()
            .filter(a -> a.isDemonstration() && a.isUsable(true))
            .map(Account::email)
            .collect(Collectors.toSet());
    return ACCOUNTS.stream().filter(known -> open.contains(known.email())).toList();
  }

  /** Everybody of the demonstration, in the order in which they came. */
  @RolesAllowed(Roles.SYSTEM)
  public List<DemonstrationPerson> people() {
    return em.createQuery(
            """
            SELECT NEW org.alongside.account.DemonstrationPerson(p.id, a.email, p.staffGroup, p.startOn)
            FROM Person p JOIN Account a ON a.personId = p.id
            WHERE a.demonstration = TRUE ORDER BY p.id
            """,
            DemonstrationPerson.class)
        .setMaxResults(1000)
        .getResultList();
  }

  /** Whether demonstration data may be written: it is on, and nobody real has an account. */
  @RolesAllowed(Roles.SYSTEM)
  public boolean mayWrite() {
    return ON && (accounts.isWithoutAccounts() || accounts.isDemonstration());
  }

  /**
   * Opens a demonstration account for a person.
   *
   * @param person public id
   * @param signsIn whether it gets the shared password; the others are there to be looked at
   */
  @RolesAllowed(Roles.SYSTEM)
  public void openAccount(String person, String email, boolean signsIn) {
    if (!mayWrite()) {
      throw Refusal.conflict("account.error.demonstration");
    }
    long id = persons.ref(person).id();
    Account account = new Account(id, email, true, clock.now());
    if (signsIn) {
      account.setPassword(passwords.shared(PASSWORD), clock.now());
    }
    em.persist(account);
    changed.fire(new PersonChanged(id));
  }
}
