package org.alongside.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.account.MailDesk;
import org.alongside.account.Mailbox;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** One's live events for a calendar program: one as a file, or all under a secret address. */
@Stateless
public class CalendarFeeds {
  /** What is over stays in the feed that long, so that programs take it over before it goes. */
  private static final Duration BACK = Duration.ofDays(90);

  private static final int MOST = 300;

  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private EventAccess may;
  @Inject private EventQueries events;
  @Inject private PersonDesk persons;
  @Inject private MailDesk mail;
  @Inject private Instance<CalendarPart> parts;
  @Inject private Event<Audited> audited;
  @Inject private Today today;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Since when the caller has an address that is good; empty: they have none. */
  @RolesAllowed(Roles.PERSON)
  public Optional<Instant> since() {
    return good(caller.personId()).stream().map(CalendarFeed::madeAt).findFirst();
  }

  /**
   * Makes a new address; one that was good before is good no more.
   *
   * @param language of what the calendar says, {@code en} or {@code fr}
   * @return its secret, 32 random bytes in base64url, told this once
   */
  @RolesAllowed(Roles.PERSON)
  public String make(String language) {
    long person = caller.personId();
    good(person).forEach(feed -> feed.revoke(clock.now()));
    String secret = CalendarFeed.newSecret();
    String spoken = "fr".equals(language) ? "fr" : "en";
    em.persist(new CalendarFeed(person, secret, spoken, clock.now()));
    audited.fire(new Audited("calendar.made", "calendar", null, person));
    return secret;
  }

  /** Revokes the caller's address: whoever has it reads nothing any more. */
  @RolesAllowed(Roles.PERSON)
  public void revoke() {
    long person = caller.personId();
    List<CalendarFeed> feeds = good(person);
    feeds.forEach(feed -> feed.revoke(clock.now()));
    if (!feeds.isEmpty()) {
      audited.fire(new Audited("calendar.revoked", "calendar", null, person));
    }
  }

  /**
   * What a calendar program reads: whoever holds the secret sees when and where somebody takes
   * part, waits or leads, of the last 90 days and to come, with what other features add; at most
   * 300 live events.
   *
   * @return empty for a secret that is not good, or whose owner has left or may no longer sign in
   */
  @PermitAll
  public Optional<String> read(String secret) {
    return em.createNamedQuery("CalendarFeed.good", CalendarFeed.class)
        .setParameter("hash", CalendarFeed.hash(secret == null ? "" : secret))
        .getResultStream()
        .findFirst()
        .filter(feed -> isHere(feed.personId()))
        .map(
            feed ->
                file(feed.language())
                    .of(entries(feed.personId()), more(feed.personId(), feed.language())));
  }

  /** Whoever has no account is here until they leave. */
  private boolean isHere(long person) {
    return mail.mailbox(person).map(Mailbox::opens).orElseGet(() -> !persons.hasLeft(person));
  }

  /** One event as a file; whoever it is not for finds none. */
  @RolesAllowed(Roles.PERSON)
  public String one(String event, String language) {
    LiveEvent found = events.event(event);
    may.requireSees(found);
    boolean waiting =
        found.teamId() == null
            && !may.runs(found)
            && events
                .place(found.id(), caller.personId())
                .map(p -> p.standing() != Standing.GOING)
                .orElse(true);
    return file(language).of(List.of(new CalendarFile.Entry(found, events.code(found), waiting)));
  }

  private List<CalendarEntry> more(long person, String language) {
    Instant from = clock.now().minus(BACK);
    return parts.stream().flatMap(p -> p.of(person, from, language).stream()).toList();
  }

  private CalendarFile file(String language) {
    return new CalendarFile(
        settings.get(SiteSettings.PUBLIC_ADDRESS), "fr".equals(language) ? "fr" : "en");
  }

  private List<CalendarFeed> good(long person) {
    return em.createNamedQuery("CalendarFeed.ofPerson", CalendarFeed.class)
        .setParameter("person", person)
        .getResultList();
  }

  private List<CalendarFile.Entry> entries(long person) {
    Set<Long> teams = events.teams(person, today.date());
    return em.createQuery(
            """
            SELECT e, m.code, p.standing FROM LiveEvent e
            JOIN CatalogueModule m ON m.id = e.moduleId
            LEFT JOIN EventPlace p ON p.eventId = e.id AND p.personId = :person
            WHERE e.startsAt >= :from AND (e.facilitatorId = :person OR e.teamId IN :teams
            OR p.standing IN (org.alongside.schedule.Standing.GOING, org.alongside.schedule.Standing.WAITING))
            ORDER BY e.startsAt, e.id
            """,
            Object[].class)
        .setParameter("person", person)
        .setParameter("teams", teams.isEmpty() ? Set.of(-1L) : teams)
        .setParameter("from", clock.now().minus(BACK))
        .setMaxResults(MOST)
        .getResultStream()
        .map(r -> new CalendarFile.Entry((LiveEvent) r[0], (String) r[1], r[2] == Standing.WAITING))
        .toList();
  }
}
