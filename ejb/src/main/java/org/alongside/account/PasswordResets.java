package org.alongside.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * People who forgot their password ask for a link by mail. Asking is answered alike, and as fast,
 * whether anybody has the address or not; who it is, is looked up afterwards. Asking is slowed by
 * address typed and by network address, as signing in is.
 */
@Stateless
public class PasswordResets {
  private static final int AT_ONCE = 50;
  private static final int LONGEST = 254;

  /** Two that are asked for within it become one mail. */
  private static final Duration ONE_MAIL = Duration.ofMinutes(2);

  @PersistenceContext private EntityManager em;
  @Inject private AccountQueries accounts;
  @Inject private SignInFailureSql tries;
  @Inject private MailDesk mail;
  @Inject private Demonstration demonstration;
  @Inject private Event<MessageAsked> messages;
  @Inject private SiteClock clock;

  /**
   * Asks for a link.
   *
   * @param email as typed
   * @param address the network address that asks, as text
   * @return seconds to wait before asking again is of use; 0: it is noted
   */
  @PermitAll
  public long ask(String email, String address) {
    if (!mail.canSend()) {
      throw Refusal.conflict("account.error.noMail");
    }
    Instant now = clock.now();
    String typed = EmailAddress.forLookup(email);
    SignInFailure ofEmail = tries.locked(Subject.of("reset", typed), now);
    SignInFailure ofNetwork = tries.locked(Subject.of("reset-address", address), now);
    Duration wait = Slowing.RESET.left(ofEmail.failures(), ofEmail.lastAt(), now);
    Duration other = Slowing.ADDRESS.left(ofNetwork.failures(), ofNetwork.lastAt(), now);
    Duration longer = wait.compareTo(other) > 0 ? wait : other;
    if (!longer.isZero()) {
      return longer.plusMillis(999).toSeconds();
    }
    ofEmail.failed(Slowing.RESET, now);
    ofNetwork.failed(Slowing.ADDRESS, now);
    em.persist(new ResetAsk(typed.length() > LONGEST ? "" : typed, now));
    return 0;
  }

  /** Looks up who has asked, and has the links sent; the timer calls it every few seconds. */
  @RolesAllowed(Roles.SYSTEM)
  public void lookUp() {
    Instant now = clock.now();
    List<ResetAsk> asked =
        em.createNamedQuery("ResetAsk.oldest", ResetAsk.class)
            .setMaxResults(AT_ONCE)
            .getResultList();
    for (ResetAsk ask : asked) {
      if (taken(ask) && ask.isWorthwhile(now)) {
        accounts
            .accountAt(ask.email())
            .filter(a -> accounts.opens(a, demonstration.isOn()) && !a.isDemonstration())
            .ifPresent(a -> messages.fire(message(a.personId(), now)));
      }
    }
  }

  /** Of several nodes one takes it. */
  private boolean taken(ResetAsk ask) {
    return em.createQuery("DELETE FROM ResetAsk r WHERE r.id = :id")
            .setParameter("id", ask.id())
            .executeUpdate()
        == 1;
  }

  private static MessageAsked message(long personId, Instant now) {
    long time = now.getEpochSecond() / ONE_MAIL.toSeconds();
    return new MessageAsked(personId, "password-reset", Long.toString(time), Map.of(), null);
  }
}
