package org.alongside.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** The people of the site with how they sign in, for those who look after them. */
@Stateless
public class Directory {
  private static final int LARGEST_PAGE = 100;
  private static final int SUGGESTIONS = 20;

  @EJB private Access access;
  @Inject private DirectoryQueries lists;
  @Inject private AccountQueries accounts;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * A page of the list, by family name.
   *
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<PersonRow> list(PersonSearch search, int first, int size) {
    return lists.page(search, access.reach(), today.date(), first, Math.min(size, LARGEST_PAGE));
  }

  /** How many the whole list has. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(PersonSearch search) {
    return lists.count(search, access.reach(), today.date());
  }

  /** How one person signs in. That they were looked at is written down, and shown to them. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public AccountDetails account(String person) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    audited.fire(new Audited("person.read", "person", person, id));
    return AccountDetails.of(
        accounts.account(id).orElse(null), linkGoodUntil(id, clock.now()), persons.hasLeft(id));
  }

  /**
   * Persons for choosing one, whose names or addresses begin with what was typed.
   *
   * @return at most twenty who are here
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<PersonRow> suggest(String text) {
    return lists.page(new PersonSearch(text, ""), access.reach(), today.date(), 0, SUGGESTIONS);
  }

  private Instant linkGoodUntil(long personId, Instant now) {
    return accounts.openLinks(personId).stream()
        .filter(l -> l.isGood(PasswordLink.Kind.INVITATION, now))
        .map(PasswordLink::goodUntil)
        .findFirst()
        .orElse(null);
  }
}
