package org.alongside.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.alongside.account.MailDesk;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * The site's mail, for those who look after people everywhere: what waits, what failed, and the
 * switch that stops all of it. What a mail says is not kept, so nobody can read it here; in the
 * demonstration it is kept in place of being sent.
 */
@Stateless
public class Outbox {
  private static final int LARGEST_PAGE = 100;
  private static final String MAIL = "mail";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private OutboxQueries mails;
  @Inject private MailDesk desk;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** How it stands. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public OutboxStanding standing() {
    access.requireCoordinatorEverywhere();
    MailSwitch now = em.find(MailSwitch.class, MailSwitch.ONLY);
    return new OutboxStanding(
        desk.canSend(),
        desk.onlyShows(),
        now.pausedAt(),
        now.pausedBy() == null ? null : persons.who(now.pausedBy()).shownName(),
        now.trouble(),
        now.troubleSince(),
        now.tryAt(),
        mails.count(MailState.ON_THE_WAY),
        mails.count(MailState.TROUBLE));
  }

  /**
   * A page of a part of the mail, the latest first.
   *
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<OutboxRow> list(OutboxPart part, int first, int size) {
    access.requireCoordinatorEverywhere();
    return mails.page(part.states(), first, Math.min(size, LARGEST_PAGE));
  }

  /** How many that part has. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(OutboxPart part) {
    access.requireCoordinatorEverywhere();
    return mails.count(part.states());
  }

  /** Stops all mail: what is asked for from now on waits. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void pause() {
    access.requireCoordinatorEverywhere();
    theSwitch().pause(caller.personId(), clock.now());
    audited.fire(new Audited("mail.paused", MAIL, "all", null));
  }

  /** Lets mail go again, and tries a server at once that was left alone. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void goOn() {
    access.requireCoordinatorEverywhere();
    theSwitch().goOn();
    audited.fire(new Audited("mail.resumed", MAIL, "all", null));
  }

  /**
   * Sends a mail anew that failed or is uncertain; a link in it is made anew, and the one that may
   * have arrived is no longer good.
   *
   * @param id public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void again(String id) {
    OutboxMail mail = undecided(id);
    mail.again(clock.now());
    audited.fire(new Audited("mail.again", MAIL, id, mail.personId()));
  }

  /** Does not send a mail that waits, failed or is uncertain. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void giveUp(String id) {
    access.requireCoordinatorEverywhere();
    OutboxMail mail = locked(id);
    if (mail.state() != MailState.WAITING && !MailState.TROUBLE.contains(mail.state())) {
      throw Refusal.conflict("notification.error.settled");
    }
    mail.fail(MailState.GIVEN_UP, null, clock.now());
    audited.fire(new Audited("mail.given-up", MAIL, id, mail.personId()));
  }

  /**
   * Takes in a delivery report: the mail that came back. Its address gets no more mail, but for
   * passwords, until somebody has looked at it.
   *
   * @param report the report as it came, whole (RFC 3464)
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void returned(String report) {
    access.requireCoordinatorEverywhere();
    Instant now = clock.now();
    DeliveryReport read =
        DeliveryReport.of(report == null ? "" : report)
            .orElseThrow(() -> Refusal.invalid("notification.error.report"));
    OutboxMail mail =
        mails.mail(read.mail()).orElseThrow(() -> Refusal.invalid("notification.error.reportOf"));
    em.lock(mail, LockModeType.PESSIMISTIC_WRITE);
    if (mail.state() != MailState.SENT && mail.state() != MailState.UNCERTAIN) {
      throw Refusal.conflict("notification.error.settled");
    }
    mail.fail(MailState.RETURNED, read.why(), now);
    audited.fire(new Audited("mail.returned", MAIL, mail.publicId(), mail.personId()));
  }

  /** A mail of the demonstration as it would have gone. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public MailText shown(String id) {
    access.requireCoordinatorEverywhere();
    ShownMail shown =
        mails
            .mail(id)
            .map(m -> em.find(ShownMail.class, m.id()))
            .orElseThrow(BusinessException::notFound);
    return shown.text();
  }

  private OutboxMail undecided(String id) {
    access.requireCoordinatorEverywhere();
    OutboxMail mail = locked(id);
    if (!MailState.TROUBLE.contains(mail.state())) {
      throw Refusal.conflict("notification.error.settled");
    }
    return mail;
  }

  private OutboxMail locked(String id) {
    OutboxMail mail = mails.mail(id).orElseThrow(BusinessException::notFound);
    em.refresh(mail, LockModeType.PESSIMISTIC_WRITE);
    return mail;
  }

  private MailSwitch theSwitch() {
    return em.find(MailSwitch.class, MailSwitch.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }
}
