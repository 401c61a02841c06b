package org.alongside.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.account.MailDesk;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Sends what is due, for at most three quarters of a minute, over one connection. No transaction is
 * open while the mail server is talked to.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRun {
  private static final Logger LOG = Logger.getLogger(MailRun.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MOST_TRIES = 3;
  private static final long LONGEST_NANOS = Duration.ofSeconds(45).toNanos();

  @EJB private Sending sending;
  @Inject private MailServers servers;
  @Inject private MailDesk desk;
  @Inject private SiteClock clock;

  /** Sorts, makes digests, sends. What cannot be sent now waits. */
  @RolesAllowed(Roles.SYSTEM)
  public void run() {
    long end = System.nanoTime() + LONGEST_NANOS;
    sort(end);
    sending.findLeft();
    if (!sending.mayGo()) {
      return;
    }
    sending
        .digestsDue()
        .forEach(person -> apart("digest of", person, () -> sending.makeDigest(person)));
    List<Long> due = sending.due();
    if (due.isEmpty()) {
      return;
    }
    if (desk.onlyShows()) {
      due.forEach(this::begun);
    } else {
      servers.get().ifPresent(server -> send(server, due, end));
    }
  }

  /** All at once; where one of them cannot be sorted, each by itself. */
  private void sort(long end) {
    boolean more = true;
    while (more && System.nanoTime() < end) {
      List<Integer> sorted = new ArrayList<>();
      if (apart("messages", 0, () -> sorted.add(sending.sort()))) {
        more = sorted.get(0) > 0;
      } else {
        sending.unsorted().forEach(m -> apart("message", m, () -> sending.sortOne(m)));
        more = false;
      }
    }
  }

  /** Begins a mail; one that cannot be written waits longer each time, and the others go. */
  private Optional<Parcel> begun(long mail) {
    List<Parcel> parcel = new ArrayList<>();
    if (!apart("mail", mail, () -> sending.begin(mail).ifPresent(parcel::add))) {
      sending.putOff(mail);
    }
    return parcel.stream().findFirst();
  }

  /** Whether it went well; what goes wrong with one of them must not stop the others. */
  private static boolean apart(String what, long id, Runnable step) {
    try {
      step.run();
      return true;
    } catch (EJBException | BusinessException e) {
      LOG.log(Level.WARNING, "Mail run: " + what + ' ' + id, e);
      return false;
    }
  }

  private void send(MailServer server, List<Long> due, long end) {
    try (Smtp smtp = Smtp.connect(server, PATIENCE)) {
      for (long mail : due) {
        if (System.nanoTime() > end || !send(smtp, mail)) {
          return;
        }
      }
    } catch (Smtp.AwayException e) {
      LOG.log(Level.WARNING, "The mail server {0}: {1}", new Object[] {server, e.getMessage()});
      sending.serverAway(e.getMessage());
    }
  }

  /** False when the connection is of no more use. */
  private boolean send(Smtp smtp, long mail) {
    Optional<Parcel> parcel = begun(mail);
    if (parcel.isEmpty()) {
      return true;
    }
    Handed handed = smtp.hand(parcel.get(), clock.now());
    settle(parcel.get(), handed);
    return handed.result() != Handed.Result.AWAY && handed.result() != Handed.Result.UNKNOWN;
  }

  /** What the mail server said is known only here: it is written down, if not at the first try. */
  private void settle(Parcel parcel, Handed handed) {
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      if (apart("the end of mail", parcel.mailId(), () -> sending.settle(parcel, handed))) {
        return;
      }
    }
    sending.settle(parcel, handed);
  }
}
