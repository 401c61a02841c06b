package org.alongside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Whether whoever signs in to an account is surely its owner, for the features that keep what is
 * the owner's alone. Not a boundary: the web module cannot see it.
 */
@ApplicationScoped
public class AccountTrust {
  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Whether somebody else could be signed in as this person. One statement. */
  public boolean isInDoubt(long personId) {
    return find(personId).filter(AccountDoubt::isOpen).isPresent();
  }

  Optional<AccountDoubt> find(long personId) {
    return Optional.ofNullable(em.find(AccountDoubt.class, personId));
  }

  /** The caller is about to change the address of an account. */
  void moving(Account account) {
    boolean own = caller.is(Roles.PERSON) && caller.personId() == account.personId();
    if (account.passwordHash() != null && !own) {
      begun(account.personId()).move();
    }
  }

  /**
   * A link is about to set another password.
   *
   * @param handed whether somebody else was shown the link
   */
  void replacing(Account account, boolean handed) {
    Optional<AccountDoubt> before = find(account.personId());
    boolean moved = before.filter(AccountDoubt::isMoved).isPresent();
    if (account.passwordHash() != null && (handed || moved)) {
      begun(account.personId()).replace(account.passwordHash());
    } else if (!handed && !moved) {
      before.ifPresent(em::remove); // it went where only the owner reads
    }
  }

  /**
   * Somebody has signed in with the account's password: the owner, where that is still their own.
   */
  void signedIn(long personId) {
    find(personId).filter(doubt -> !doubt.isOpen()).ifPresent(em::remove);
  }

  /** The owner has shown that it is they. */
  void over(AccountDoubt doubt) {
    em.remove(doubt);
  }

  private AccountDoubt begun(long personId) {
    return find(personId)
        .orElseGet(
            () -> {
              AccountDoubt doubt = new AccountDoubt(personId, clock.now());
              em.persist(doubt);
              return doubt;
            });
  }
}
