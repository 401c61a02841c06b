package org.alongside.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonRef;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Lets people who have left take what is theirs with them. Holding the token is the permission; it
 * is 32 random bytes, lives thirty days and works once.
 */
@Stateless
public class Exports {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private NewLinks links;
  @Inject private MailDesk mail;
  @Inject private ExportFile file;
  @Inject private OwnPassword own;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Makes a link for somebody who leaves or has left; one made earlier is no longer good.
   *
   * @param person public id
   * @return the token, to be shown once and never again
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public String make(String person) {
    PersonRef who = leaver(person);
    String token = links.export(who.id(), caller.personId()).token();
    audited.fire(new Audited("person.export.offered", "person", person, who.id()));
    return token;
  }

  /**
   * Has such a link sent by mail; it is made when the mail is. Asking twice within a minute sends
   * one mail.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void mail(String person) {
    PersonRef who = leaver(person);
    if (!mail.canSend()) {
      throw Refusal.conflict("account.error.noMail");
    }
    if (mail.mailbox(who.id()).isEmpty()) {
      throw Refusal.conflict("account.error.noAccount");
    }
    audited.fire(new Audited("person.export.offered", "person", person, who.id()));
    String minute = clock.now().truncatedTo(ChronoUnit.MINUTES).toString();
    messages.fire(new MessageAsked(who.id(), "export", minute, Map.of(), null));
  }

  private PersonRef leaver(String person) {
    PersonRef who = persons.ref(person);
    access.requireMayArrange(who.id());
    if (!persons.leaves(who.id())) {
      throw Refusal.conflict("account.error.exportHere");
    }
    return who;
  }

  /** How long a link that was made for somebody is good; empty: there is none. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public Optional<Instant> goodUntil(String person) {
    PersonRef who = persons.ref(person);
    access.requireCoordinatorOf(who.id());
    return em.createNamedQuery("ExportLink.openOf", ExportLink.class)
        .setParameter("person", who.id())
        .getResultStream()
        .filter(link -> link.isGood(clock.now()))
        .map(ExportLink::goodUntil)
        .findFirst();
  }

  /** Whom the link is for; empty when it is not, or no longer, good. Does not use it up. */
  @PermitAll
  public Optional<ExportFor> find(String token) {
    return em.createNamedQuery("ExportLink.byToken", ExportLink.class)
        .setParameter("hash", ExportLink.hash(token == null ? "" : token))
        .getResultStream()
        .filter(link -> link.isGood(clock.now()))
        .findFirst()
        .map(l -> new ExportFor(persons.who(l.personId()).shownName(), l.goodUntil()));
  }

  /**
   * Uses the link up and hands out the file, without what nobody but its owner may see: who holds
   * the link may be somebody who was to hand it over.
   *
   * @return a ZIP with the person's data as JSON and as a page to read
   */
  @PermitAll
  public byte[] take(String token) {
    return used(good(token), false);
  }

  /**
   * The same with what the person wrote for themselves, for whoever knows their password too. Where
   * that cannot be opened now, the file says so in its place, and the link stays good.
   *
   * @return how it ended; where the password is not theirs, the link stays good
   */
  @PermitAll
  public ExportTaken takeWithNotes(String token, String password) {
    ExportLink link = good(token);
    ExportTaken ended = own.check(link.personId(), password);
    return ended.outcome() == SignInResult.Outcome.WELCOME
        ? new ExportTaken(ended.outcome(), 0, used(link, true))
        : ended;
  }

  private ExportLink good(String token) {
    return em.createNamedQuery("ExportLink.byToken", ExportLink.class)
        .setParameter("hash", ExportLink.hash(token == null ? "" : token))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(link -> link.isGood(clock.now()))
        .findFirst()
        .orElseThrow(() -> Refusal.conflict("account.error.exportOver"));
  }

  private byte[] used(ExportLink link, boolean owner) {
    PersonRef who = persons.who(link.personId()).ref();
    audited.fire(new Audited("person.export.taken", "person", who.publicId(), who.id()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (file.write(who.id(), owner, bytes)) {
      link.use(clock.now());
    }
    return bytes.toByteArray();
  }
}
