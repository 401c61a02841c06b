package org.alongside.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** How one wants to be told of what: one's own choice. */
@Stateless
public class MessageChoices {
  @PersistenceContext private EntityManager em;
  @Inject private ChoiceQueries choices;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;

  /** The kinds that one chooses about, in order. */
  @RolesAllowed(Roles.PERSON)
  public List<MessageKind> kinds() {
    return MessageKind.CHOSEN;
  }

  /** What one has chosen, and what holds where one has not. */
  @RolesAllowed(Roles.PERSON)
  public Choices mine() {
    long me = caller.personId();
    Quiet quiet = choices.quiet(me);
    boolean none = quiet.equals(Quiet.NEVER);
    return new Choices(
        choices.tellings(me),
        none ? null : quiet.from(),
        none ? null : quiet.until(),
        choices.zone(persons.who(me)).getId());
  }

  /**
   * Chooses. What waits for a digest is told as is now chosen.
   *
   * @throws org.alongside.platform.BusinessException when only one end of the quiet hours is given,
   *     or both are the same
   */
  @RolesAllowed(Roles.PERSON)
  public void choose(Choices chosen) {
    long me = caller.personId();
    Quiet quiet = quiet(chosen.quietFrom(), chosen.quietUntil());
    List<MessageChoice> rows = choices.rows(me);
    for (MessageKind kind : MessageKind.CHOSEN) {
      Telling telling = chosen.tellings().getOrDefault(kind, kind.standard());
      rows.stream()
          .filter(row -> row.kind() == kind)
          .findFirst()
          .ifPresentOrElse(
              row -> row.choose(telling), () -> em.persist(new MessageChoice(me, kind, telling)));
    }
    keep(me, quiet);
    em.createQuery(
            "SELECT m FROM Message m WHERE m.personId = :person AND m.digestAt IS NOT NULL AND m.mailId IS NULL",
            Message.class)
        .setParameter("person", me)
        .getResultList()
        .forEach(Message::sortAnew);
  }

  private void keep(long me, Quiet quiet) {
    QuietHours hours = em.find(QuietHours.class, me);
    if (hours != null) {
      hours.set(quiet);
    } else if (!quiet.equals(Quiet.NEVER)) {
      em.persist(new QuietHours(me, quiet));
    }
  }

  private static Quiet quiet(LocalTime from, LocalTime until) {
    if (from == null && until == null) {
      return Quiet.NEVER;
    }
    if (from == null || until == null) {
      throw Refusal.invalid("notification.error.quietBoth");
    }
    if (from.equals(until)) {
      throw Refusal.invalid("notification.error.quietSame");
    }
    return new Quiet(from, until);
  }
}
