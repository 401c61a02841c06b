package org.alongside.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.platform.BusinessException;
import org.alongside.platform.SiteClock;

/** Live events found: three statements a list, however long it is. */
@Dependent
class EventQueries {
  private static final String ROWS =
      """
      SELECT e, m.code, t.name, p.givenName, p.familyName, p.preferredName
      FROM LiveEvent e JOIN CatalogueModule m ON m.id = e.moduleId
      LEFT JOIN Team t ON t.id = e.teamId LEFT JOIN Person p ON p.id = e.facilitatorId
      WHERE""";

  private static final String PLANNED = " e.state = org.alongside.schedule.EventState.PLANNED";

  @PersistenceContext private EntityManager em;
  @Inject private Published published;
  @Inject private SiteClock clock;

  /** Which events, in which order; named values are bound. */
  record Choice(String where, Map<String, Object> values, int first, int size) {
    Choice(String where, Map<String, Object> values, int size) {
      this(where, values, 0, size);
    }
  }

  /**
   * Rows for a reader.
   *
   * @param reader whose standing is told
   * @param mayLink who of the events' links is told beside those who take part
   */
  List<EventRow> rows(Choice choice, long reader, String language, Predicate<LiveEvent> mayLink) {
    TypedQuery<Object[]> query = em.createQuery(ROWS + choice.where(), Object[].class);
    choice.values().forEach(query::setParameter);
    List<Object[]> found =
        query.setFirstResult(choice.first()).setMaxResults(choice.size()).getResultList();
    if (found.isEmpty()) {
      return List.of();
    }
    List<Long> ids = found.stream().map(r -> ((LiveEvent) r[0]).id()).toList();
    Map<Long, Map<Standing, Integer>> counts = counts(ids);
    Map<Long, EventPlace> own = own(ids, reader);
    return found.stream()
        .map(
            r -> {
              LiveEvent event = (LiveEvent) r[0];
              EventPlace place = own.get(event.id());
              boolean going = place != null && place.standing() == Standing.GOING;
              return row(
                  r,
                  counts.getOrDefault(event.id(), Map.of()),
                  place,
                  going || mayLink.test(event),
                  language);
            })
        .toList();
  }

  /** The row of one event. */
  EventRow row(LiveEvent event, long reader, String language, boolean withLink) {
    Choice one = new Choice(" e.id = :id", Map.of("id", event.id()), 1);
    return rows(one, reader, language, e -> withLink).get(0);
  }

  private EventRow row(
      Object[] r,
      Map<Standing, Integer> counts,
      EventPlace own,
      boolean withLink,
      String language) {
    LiveEvent e = (LiveEvent) r[0];
    Instant now = clock.now();
    Optional<ModuleOutline> module = module((String) r[1], language);
    return new EventRow(
        e.publicId(),
        (String) r[1],
        module.map(ModuleOutline::title).orElse((String) r[1]),
        module.map(ModuleOutline::titleLanguage).orElse(language),
        e.startsAt(),
        e.minutes(),
        e.zone(),
        e.place(),
        withLink ? e.link() : null,
        e.language(),
        (String) r[2],
        e.places(),
        counts.getOrDefault(Standing.GOING, 0),
        counts.getOrDefault(Standing.WAITING, 0),
        e.state(),
        r[3] == null ? null : PersonName.shown((String) r[3], (String) r[4], (String) r[5]),
        own == null ? null : own.standing(),
        own == null ? null : own.presence(),
        e.hasBegun(now),
        e.isOver(now));
  }

  /** The module as it is published now. */
  Optional<ModuleOutline> module(String code, String language) {
    return published.currentVersion(code).map(version -> published.outline(version, language));
  }

  private Map<Long, Map<Standing, Integer>> counts(Collection<Long> ids) {
    Map<Long, Map<Standing, Integer>> counts = new HashMap<>();
    em.createQuery(
            """
            SELECT p.eventId, p.standing, COUNT(p) FROM EventPlace p
            WHERE p.eventId IN :ids GROUP BY p.eventId, p.standing
            """,
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .filter(r -> r[1] != null)
        .forEach(
            r ->
                counts
                    .computeIfAbsent((Long) r[0], id -> new HashMap<>())
                    .put((Standing) r[1], ((Long) r[2]).intValue()));
    return counts;
  }

  private Map<Long, EventPlace> own(Collection<Long> ids, long reader) {
    return em.createQuery(
            "SELECT p FROM EventPlace p WHERE p.personId = :person AND p.eventId IN :ids",
            EventPlace.class)
        .setParameter("person", reader)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(EventPlace::eventId, p -> p));
  }

  /** A list of those who look after events, within their reach. */
  Choice within(EventFilter filter, Reach reach, int first, int size) {
    Map<String, Object> values = new HashMap<>();
    values.put("now", clock.now());
    String where =
        switch (filter) {
          case UPCOMING -> PLANNED + " AND e.startsAt >= :now";
          case TO_STAFF -> PLANNED + " AND e.startsAt >= :now AND e.facilitatorId IS NULL";
          case TO_CONFIRM -> PLANNED + " AND e.startsAt < :now";
          case PAST ->
              " (e.startsAt < :now OR e.state = org.alongside.schedule.EventState.CANCELLED)";
        };
    if (!reach.everywhere()) {
      where += " AND (e.teamId IS NULL OR e.teamId IN :teams)";
      values.put("teams", reach.teamsForQuery());
    }
    String order = filter == EventFilter.PAST ? " DESC, e.id DESC" : ", e.id";
    return new Choice(where + " ORDER BY e.startsAt" + order, values, first, size);
  }

  long count(Choice choice) {
    String where = choice.where().substring(0, choice.where().indexOf(" ORDER BY"));
    TypedQuery<Long> query =
        em.createQuery("SELECT COUNT(e) FROM LiveEvent e WHERE" + where, Long.class);
    choice.values().forEach(query::setParameter);
    return query.getSingleResult();
  }

  /** One event; 404 where there is none. */
  LiveEvent event(String publicId) {
    return found(publicId, LockModeType.NONE);
  }

  /** The same, locked, so that two who ask for the last place come one after the other. */
  LiveEvent locked(String publicId) {
    return found(publicId, LockModeType.PESSIMISTIC_WRITE);
  }

  private LiveEvent found(String publicId, LockModeType lock) {
    return em.createNamedQuery("LiveEvent.byPublicId", LiveEvent.class)
        .setParameter("id", publicId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** Everybody who asked or was marked, in the order in which they asked. */
  List<EventPlace> places(long eventId) {
    return em.createNamedQuery("EventPlace.ofEvent", EventPlace.class)
        .setParameter("event", eventId)
        .getResultList();
  }

  Optional<EventPlace> place(long eventId, long personId) {
    return Optional.ofNullable(em.find(EventPlace.class, new EventPlace.Key(eventId, personId)));
  }

  /** Ids of the teams that somebody is in on a day. */
  Set<Long> teams(long person, LocalDate day) {
    return Set.copyOf(
        em.createQuery(
                """
                SELECT DISTINCT m.teamId FROM TeamMember m WHERE m.personId = :person
                AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
                """,
                Long.class)
            .setParameter("person", person)
            .setParameter("day", day)
            .getResultList());
  }

  /** Who is in a team on a day, and who of them leads it too: ids. */
  Set<Long> members(long team, LocalDate day) {
    return Set.copyOf(
        em.createQuery(
                """
                SELECT DISTINCT m.personId FROM TeamMember m WHERE m.teamId = :team
                AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
                """,
                Long.class)
            .setParameter("team", team)
            .setParameter("day", day)
            .getResultList());
  }

  /** What people are called, by family name. */
  List<PersonName> names(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                SELECT NEW org.alongside.people.PersonName(p.id, p.publicId, p.givenName, p.familyName, p.preferredName)
                FROM Person p WHERE p.id IN :ids ORDER BY p.familyName, p.givenName, p.id
                """,
                PersonName.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  String code(LiveEvent event) {
    return em.createQuery("SELECT m.code FROM CatalogueModule m WHERE m.id = :id", String.class)
        .setParameter("id", event.moduleId())
        .getSingleResult();
  }
}
