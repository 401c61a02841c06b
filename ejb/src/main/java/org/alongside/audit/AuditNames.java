package org.alongside.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.PersonName;

/** What the ids of the log are called today: one statement a kind of thing. */
@Dependent
class AuditNames {
  private static final String PERSON = "person";
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** By kind of thing: how its name is asked for. */
  private static final Map<String, String> QUERIES =
      Map.of(
          "team", "SELECT t.publicId, t.name FROM Team t WHERE t.publicId IN :ids",
          "site", "SELECT s.publicId, s.name FROM Site s WHERE s.publicId IN :ids",
          "position", "SELECT o.publicId, o.title FROM Position o WHERE o.publicId IN :ids",
          "community", "SELECT c.publicId, c.name FROM Community c WHERE c.publicId IN :ids",
          "community-meeting",
              "SELECT m.publicId, c.name FROM CommunityMeeting m JOIN Community c ON c.id = m.communityId WHERE m.publicId IN :ids");

  @PersistenceContext private EntityManager em;

  /** Every name that these deeds need, by public id. */
  Map<String, String> of(List<Deed> deeds) {
    Set<String> persons = new HashSet<>();
    deeds.forEach(
        deed -> {
          persons.add(deed.actor().publicId());
          persons.add(deed.about());
        });
    persons.addAll(ids(deeds, PERSON));
    persons.removeIf(Objects::isNull);
    Map<String, String> names = new HashMap<>(persons(persons));
    names.putAll(events(ids(deeds, "event")));
    QUERIES.forEach((kind, query) -> names.putAll(named(query, ids(deeds, kind))));
    return names;
  }

  /** What persons are called, by public id. */
  Map<String, String> persons(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            SELECT NEW org.alongside.people.PersonName(p.id, p.publicId, p.givenName, p.familyName, p.preferredName)
            FROM Person p WHERE p.publicId IN :ids
            """,
            PersonName.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(PersonName::publicId, PersonName::shown));
  }

  /** A live event has no name of its own: its module, and when it is where it is. */
  private Map<String, String> events(Set<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            SELECT e.publicId, m.code, e.startsAt, e.zone FROM LiveEvent e
            JOIN CatalogueModule m ON m.id = e.moduleId WHERE e.publicId IN :ids
            """,
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.toMap(
                r -> (String) r[0],
                r -> r[1] + ", " + WHEN.format(((Instant) r[2]).atZone(ZoneId.of((String) r[3])))));
  }

  private Map<String, String> named(String query, Set<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(query, Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
  }

  private static Set<String> ids(List<Deed> deeds, String kind) {
    return deeds.stream()
        .filter(d -> d.object().equals(kind) && d.objectId() != null)
        .map(Deed::objectId)
        .collect(Collectors.toSet());
  }
}
