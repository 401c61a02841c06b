package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Tells features above who somebody is, and keeps what people say about themselves. Not a boundary:
 * it runs in the caller's transaction, and the web module cannot see it.
 */
@ApplicationScoped
public class PersonDesk {
  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;
  @Inject private MentorLines mentors;
  @Inject private Deeds deeds;
  @Inject private Event<PersonChanged> changed;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** The person at an address; looks like any missing page when there is none. */
  public PersonRef ref(String publicId) {
    return people.person(publicId).ref();
  }

  /** The team at an address; looks like any missing page when there is none. */
  public TeamRef team(String publicId) {
    return people.team(publicId).ref();
  }

  /** A team that is there. */
  public TeamRef team(long teamId) {
    return em.find(Team.class, teamId).ref();
  }

  /** Who somebody is. */
  public Who who(long personId) {
    return Who.of(people.person(personId));
  }

  /** What persons are called. Those who do not exist are left out. */
  public Map<Long, PersonName> names(Collection<Long> ids) {
    return people.names(ids);
  }

  /** The roles in force today: PERSON, those granted, and LEADER for whoever leads a team. */
  public Set<String> roles(long personId) {
    return people.roles(personId, today.date());
  }

  /** Whether somebody is the person's line manager today. */
  public boolean manages(long somebody, long personId) {
    return people.manages(somebody, personId, today.date());
  }

  /** Whether somebody has left the service by today. */
  public boolean hasLeft(long personId) {
    return people.leaving(personId).filter(l -> !l.leftOn().isAfter(today.date())).isPresent();
  }

  /** Whether it is written down that somebody leaves, today or on another day. */
  public boolean leaves(long personId) {
    return people.leaving(personId).isPresent();
  }

  /**
   * Whether somebody is of the person's own line today: the person, whoever leads a team of theirs,
   * their line manager, or their practice mentor.
   */
  public boolean isInOwnLine(long somebody, long personId) {
    LocalDate day = today.date();
    return somebody == personId
        || people.manages(somebody, personId, day)
        || people.leads(somebody, personId, day)
        || mentors.isMentor(somebody, personId);
  }

  /** Keeps what a field of an upper feature's thing was, when it is another now. */
  public void keepFormer(String object, long id, String field, Object was, Object became) {
    deeds.keep(object, id, field, was, became);
  }

  /** What was changed about a thing of an upper feature, the latest first; the last hundred. */
  public List<HistoryRow> history(String object, long id) {
    return deeds.history(object, id);
  }

  /** Everything that somebody was called, now and before: full names, and with preferred ones. */
  public Set<String> everyName(long personId) {
    Person now = people.person(personId);
    Set<String> preferred = former(personId, "preferred");
    if (now.preferredName() != null) {
      preferred.add(now.preferredName());
    }
    Set<String> names = former(personId, "name");
    names.add(now.fullName());
    for (String full : Set.copyOf(names)) {
      for (String family : families(full)) {
        preferred.forEach(first -> names.add(PersonName.shown(first, family, null)));
      }
    }
    names.add(now.displayName());
    return names;
  }

  /** What the family name may be: where the given one ends, which may be several words, is lost. */
  private static List<String> families(String full) {
    List<String> families = new ArrayList<>();
    for (int at = full.indexOf(' '); at >= 0; at = full.indexOf(' ', at + 1)) {
      families.add(full.substring(at + 1));
    }
    return families.isEmpty() ? List.of("") : families;
  }

  private Set<String> former(long personId, String field) {
    Set<String> found = new HashSet<>();
    deeds.history("person", personId).stream()
        .filter(h -> h.field().equals(field))
        .forEach(
            h -> {
              found.add(h.was());
              found.add(h.became());
            });
    found.remove(null);
    return found;
  }

  /** Keeps what somebody chose for themselves. */
  public void prefer(long personId, String name, String language, String zone, Theme theme) {
    people.person(personId).prefer(name, language, zone, theme);
    changed.fire(new PersonChanged(personId));
  }

  /** Keeps the language that somebody chose. */
  public void speak(long personId, String language) {
    people.person(personId).speak(language);
    changed.fire(new PersonChanged(personId));
  }

  /** Adds the first administrator of an empty site. */
  public PersonRef addAdministrator(String given, String family, String language) {
    Person person = new Person(given, family, clock.now());
    person.speak(language);
    em.persist(person);
    em.flush();
    em.persist(new RoleGrant(person.id(), Roles.ADMIN, null, new Span(today.date(), null), null));
    return person.ref();
  }
}
