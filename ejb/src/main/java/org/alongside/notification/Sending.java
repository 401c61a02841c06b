package org.alongside.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.account.MailDesk;
import org.alongside.account.Mailbox;
import org.alongside.account.NewLink;
import org.alongside.people.PersonDesk;
import org.alongside.people.Who;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * The steps of sending, each a transaction of its own. A mail's row is locked and looked at before
 * each, so that of two who want to begin it one does, whatever the timer's lease says.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sending {
  private static final int MOST = 100;
  private static final int MOST_MESSAGES = 200;

  @PersistenceContext private EntityManager em;
  @Inject private Sorting sorting;
  @Inject private MailDesk desk;
  @Inject private PersonDesk persons;
  @Inject private MailWriter writer;
  @Inject private ChoiceQueries choices;
  @Inject private OutboxQueries outbox;
  @Inject private SiteClock clock;

  /** Whether there is anything to sort, to make or to send; asked every few seconds. */
  @RolesAllowed(Roles.SYSTEM)
  public boolean hasWork() {
    return em.createNamedQuery("MailSwitch.hasWork", Long.class)
            .setParameter("now", clock.now())
            .getSingleResult()
        > 0;
  }

  /** How full the outbox is. */
  @RolesAllowed(Roles.SYSTEM)
  public OutboxSize size() {
    return outbox.size(clock.now());
  }

  /**
   * Sorts messages that were written since: into mail, the queue for a digest, or the inbox only.
   *
   * @return how many
   */
  @RolesAllowed(Roles.SYSTEM)
  public int sort() {
    List<Long> messages = unsorted();
    messages.forEach(sorting::sort);
    return messages.size();
  }

  /** Messages that were written since they were last sorted, the oldest first. */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> unsorted() {
    return em.createNamedQuery("Message.unsorted", Long.class)
        .setMaxResults(MOST_MESSAGES)
        .getResultList();
  }

  /** Sorts a single one. */
  @RolesAllowed(Roles.SYSTEM)
  public void sortOne(long messageId) {
    sorting.sort(messageId);
  }

  /** Whether mail may go now: nobody has paused it, and the server is not left alone. */
  @RolesAllowed(Roles.SYSTEM)
  public boolean mayGo() {
    return theSwitch(LockModeType.NONE).mayGo(clock.now());
  }

  /**
   * What a sender left in the middle of a hand-over and never settled is uncertain. Looked for
   * without locks and then locked by number, the way a settling sender does: a locking search would
   * take the index before the row and be in a deadlock with it.
   */
  @RolesAllowed(Roles.SYSTEM)
  public void findLeft() {
    Instant now = clock.now();
    em.createNamedQuery("OutboxMail.left", Long.class)
        .setParameter("before", now.minus(OutboxMail.LONGEST_SENDING))
        .setMaxResults(MOST)
        .getResultStream()
        .map(id -> em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(m -> m != null && m.isLeft(now))
        .forEach(m -> m.fail(MailState.UNCERTAIN, null, now));
  }

  /** Persons for whom a digest is due. */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> digestsDue() {
    return em.createNamedQuery("Message.digestsDue", Long.class)
        .setParameter("now", clock.now())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Makes a person's digest of what is queued for now. */
  @RolesAllowed(Roles.SYSTEM)
  public void makeDigest(long personId) {
    sorting.digest(personId);
  }

  /** Mail that is due, the longest waiting first. */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> due() {
    return em.createNamedQuery("OutboxMail.due", Long.class)
        .setParameter("now", clock.now())
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * Begins a mail: once this has been committed, nobody else begins it, and a crash is noticed. The
   * link in it is made now. In the demonstration the mail is put where administrators see it, and
   * that is all.
   *
   * @return the mail to hand over; empty where it is not, or no longer, to be handed over
   */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<Parcel> begin(long mailId) {
    Instant now = clock.now();
    OutboxMail mail = em.find(OutboxMail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
    if (mail == null || !mail.isDue(now)) {
      return Optional.empty();
    }
    if (mail.isTooLate(now)) {
      mail.fail(MailState.GIVEN_UP, null, now);
      return Optional.empty();
    }
    Optional<Mailbox> box = desk.mailbox(mail.personId());
    if (box.isEmpty() || box.get().demonstration() && !desk.onlyShows()) {
      mail.fail(MailState.GIVEN_UP, null, now);
      return Optional.empty();
    }
    return write(mail, box.get(), now);
  }

  private Optional<Parcel> write(OutboxMail mail, Mailbox box, Instant now) {
    Who who = persons.who(mail.personId());
    String address = mail.address() == null ? box.address() : mail.address();
    boolean digest = mail.kind().equals(OutboxMail.DIGEST);
    MessageKind kind = digest ? null : MessageKind.of(mail.kind());
    if ((digest || !kind.isAlwaysAtOnce()) && isBad(address, mail)) {
      mail.begin(address, now);
      mail.fail(MailState.REFUSED, null, now);
      return Optional.empty();
    }
    Optional<NewLink> link =
        digest || kind.link() == null ? Optional.empty() : desk.link(mail.personId(), kind.link());
    if (!digest && kind.link() != null && link.isEmpty()) {
      mail.fail(MailState.GIVEN_UP, null, now);
      return Optional.empty();
    }
    MailText text =
        digest ? writer.digest(of(mail), who) : writer.one(kind, link.orElse(null), who);
    mail.begin(address, now);
    if (desk.onlyShows()) {
      em.persist(new ShownMail(mail.id(), text, now));
      mail.end(MailState.SHOWN, now);
      return Optional.empty();
    }
    String language = choices.language(who);
    return Optional.of(
        new Parcel(mail.id(), mail.begunAt(), mail.publicId(), address, language, text));
  }

  /** A mail could not be written: it is tried later, a few times. */
  @RolesAllowed(Roles.SYSTEM)
  public void putOff(long mailId) {
    OutboxMail mail = em.find(OutboxMail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
    if (mail != null && mail.isDue(clock.now())) {
      putOff(mail, null, clock.now());
    }
  }

  private static void putOff(OutboxMail mail, String why, Instant now) {
    if (BackOff.isOver(mail.tries())) {
      mail.fail(MailState.FAILED, why, now);
    } else {
      mail.waitUntil(now.plus(BackOff.ofMail(mail.tries())), true, why);
    }
  }

  /** Writes down how a hand-over ended. */
  @RolesAllowed(Roles.SYSTEM)
  public void settle(Parcel parcel, Handed handed) {
    Instant now = clock.now();
    OutboxMail mail = em.find(OutboxMail.class, parcel.mailId(), LockModeType.PESSIMISTIC_WRITE);
    if (mail == null || !mail.isSending(parcel.begunAt())) {
      return;
    }
    switch (handed.result()) {
      case TAKEN -> {
        mail.end(MailState.SENT, now);
        serverWorks();
      }
      case REFUSED -> mail.fail(MailState.REFUSED, handed.said(), now);
      case UNKNOWN -> mail.fail(MailState.UNCERTAIN, handed.said(), now);
      case AWAY -> {
        mail.waitUntil(now, false, handed.said());
        theSwitch(LockModeType.PESSIMISTIC_WRITE).failed(handed.said(), now);
      }
      case PUT_OFF -> putOff(mail, handed.said(), now);
    }
  }

  /** The server does not answer: everything waits for a while. */
  @RolesAllowed(Roles.SYSTEM)
  public void serverAway(String why) {
    theSwitch(LockModeType.PESSIMISTIC_WRITE).failed(why, clock.now());
  }

  private void serverWorks() {
    if (theSwitch(LockModeType.NONE).isInTrouble()) {
      theSwitch(LockModeType.PESSIMISTIC_WRITE).works();
    }
  }

  private MailSwitch theSwitch(LockModeType lock) {
    return em.find(MailSwitch.class, MailSwitch.ONLY, lock);
  }

  private boolean isBad(String address, OutboxMail mail) {
    return em.createNamedQuery("OutboxMail.troubleAt", Long.class)
            .setParameter("address", address)
            .setParameter("bad", MailState.BAD_ADDRESS)
            .setParameter("but", mail.id())
            .getSingleResult()
        > 0;
  }

  private List<Message> of(OutboxMail mail) {
    return em.createNamedQuery("Message.ofMail", Message.class)
        .setParameter("mail", mail.id())
        .getResultList();
  }
}
