package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many persons at once, by the same rules as one by one: a query and a flush for all of them. Not a
 * boundary: it runs in the caller's transaction, and the caller has checked who is in their reach.
 */
@ApplicationScoped
public class Register {
  @PersistenceContext private EntityManager em;
  @Inject private PersonWriting writing;
  @Inject private RegisterSql rows;
  @Inject private PeopleQueries people;
  @Inject private Departure departure;
  @Inject private Deeds deeds;
  @Inject private Event<RoleEnding> ending;
  @Inject private Today today;

  /** A role, everywhere. */
  public record Given(long personId, String role) {}

  /** A team to be in or to lead. */
  public record Joined(long teamId, long personId, TeamRelation relation) {}

  /** A role, membership or line that has ended, and when it would have; null: it was open. */
  public record Ended(long id, LocalDate before) {}

  /** What ended because somebody left. */
  public record Gone(List<Ended> grants, List<Ended> memberships, List<Ended> lines) {}

  /** Adds persons who are in no team yet; in their order. */
  public List<PersonRef> add(List<AddPerson> adds) {
    if (adds.isEmpty()) {
      return List.of();
    }
    List<Person> begun = adds.stream().map(writing::begin).toList();
    rows.persons(begun);
    Map<String, Person> kept =
        em.createQuery("SELECT p FROM Person p WHERE p.publicId IN :ids", Person.class)
            .setParameter("ids", begun.stream().map(Person::publicId).toList())
            .getResultStream()
            .collect(Collectors.toMap(Person::publicId, p -> p));
    List<RoleGrant> grants = new ArrayList<>();
    List<PersonRef> refs = new ArrayList<>();
    for (int i = 0; i < begun.size(); i++) {
      Person person = kept.get(begun.get(i).publicId());
      grants.addAll(writing.welcome(person, adds.get(i)));
      refs.add(person.ref());
    }
    rows.grants(grants);
    return refs;
  }

  /** Changes persons; what was before stays readable in their history. */
  public void change(Map<Long, ChangePerson> changes) {
    Map<Long, Person> found = locked(changes.keySet());
    changes.forEach((id, change) -> writing.change(found.get(id), change));
    em.flush();
  }

  /** Gives roles from today on; the ids of what was given, in their order. */
  public List<Long> give(List<Given> gives) {
    if (gives.isEmpty()) {
      return List.of();
    }
    Map<Long, Person> persons = persons(gives.stream().map(Given::personId).toList());
    rows.grants(
        gives.stream()
            .map(
                g ->
                    writing.give(
                        persons.get(g.personId()),
                        GrantRole.everywhere(g.role(), today.date()),
                        null,
                        people.grantsWithSites(g.personId())))
            .toList());
    Map<Given, Long> ids = rows.grantIds(persons.keySet(), today.date());
    return gives.stream().map(ids::get).toList();
  }

  /** Ends roles today. */
  public void endGrants(Collection<Long> grants) {
    for (Long id : grants) {
      RoleGrant grant = em.find(RoleGrant.class, id, LockModeType.PESSIMISTIC_WRITE);
      ending.fire(new RoleEnding(grant.personId(), grant.role(), today.date()));
      grant.end(today.date());
      deeds.ofPerson("person.role.ended", people.person(grant.personId()));
    }
    em.flush();
  }

  /**
   * Somebody leaves the service.
   *
   * @param day the first day on which they are no longer here; may be over already
   * @return what ended with it
   */
  public Gone leave(long person, LocalDate day, LeavingReason reason) {
    Gone gone = departure.leave(locked(Set.of(person)).get(person), day, reason);
    em.flush();
    return gone;
  }

  /** Puts persons in teams from today on; the ids of their memberships, in their order. */
  public List<Long> join(List<Joined> joins) {
    if (joins.isEmpty()) {
      return List.of();
    }
    Map<Long, Person> persons = persons(joins.stream().map(Joined::personId).toList());
    Map<Long, List<TeamMember>> theirs =
        em.createNamedQuery("TeamMember.ofPersons", TeamMember.class)
            .setParameter("persons", persons.keySet())
            .getResultStream()
            .collect(Collectors.groupingBy(TeamMember::personId));
    Map<Long, Team> teams = new HashMap<>();
    List<TeamMember> joined = new ArrayList<>();
    Span span = new Span(today.date(), null);
    for (Joined join : joins) {
      Team team = teams.computeIfAbsent(join.teamId(), id -> em.find(Team.class, id));
      List<TeamMember> there =
          theirs.getOrDefault(join.personId(), List.of()).stream()
              .filter(m -> m.teamId() == join.teamId())
              .toList();
      joined.add(writing.join(team, persons.get(join.personId()), join.relation(), span, there));
    }
    rows.members(joined);
    Map<Joined, Long> ids = rows.memberIds(persons.keySet(), today.date());
    return joins.stream().map(ids::get).toList();
  }

  /** Ends memberships today. */
  public void leave(Collection<Long> memberships) {
    for (Long id : memberships) {
      TeamMember member = em.find(TeamMember.class, id, LockModeType.PESSIMISTIC_WRITE);
      member.end(today.date());
      deeds.ofPerson("person.team.left", people.person(member.personId()));
    }
    em.flush();
  }

  /**
   * Gives persons their line managers from today on; whoever was it until then is it no more. There
   * is no circle in what is there in the end, whatever the order.
   *
   * @param managers who by whom
   * @param ended takes what has ended
   * @return ids of the lines that began, in the order of {@code managers}
   */
  public List<Long> assign(List<ManagedBy> managers, List<Ended> ended) {
    Map<Long, Person> persons = persons(managers.stream().map(ManagedBy::person).toList());
    for (ReportingLine line : going(persons.keySet())) {
      ended.add(new Ended(line.id(), line.span().endsOn()));
      line.end(today.date());
    }
    List<ReportingLine> lines =
        managers.stream().map(m -> new ReportingLine(m.person(), m.manager(), m.span())).toList();
    em.flush();
    rows.lines(lines);
    managers.forEach(m -> deeds.ofPerson("person.manager.given", persons.get(m.person())));
    Map<Long, Long> ids = rows.lineIds(persons.keySet(), today.date());
    return managers.stream().map(m -> ids.get(m.person())).toList();
  }

  /** Refuses when somebody is their own manager's manager among {@code managers} as they stand. */
  public void requireNoCircle(List<ManagedBy> managers) {
    List<ManagedBy> all =
        em.createQuery(
                "SELECT l FROM ReportingLine l WHERE l.endsOn IS NULL OR l.endsOn > :day",
                ReportingLine.class)
            .setParameter("day", today.date())
            .getResultStream()
            .map(l -> new ManagedBy(l.personId(), l.managerId(), l.span()))
            .toList();
    Map<Long, List<ManagedBy>> by = all.stream().collect(Collectors.groupingBy(ManagedBy::person));
    Function<Collection<Long>, List<ManagedBy>> above =
        ids -> ids.stream().flatMap(id -> by.getOrDefault(id, List.of()).stream()).toList();
    for (ManagedBy one : managers) {
      if (one.closesACircle(above)) {
        throw Refusal.conflict(
            "people.error.circle",
            people.person(one.manager()).displayName(),
            people.person(one.person()).displayName());
      }
    }
  }

  private List<ReportingLine> going(Set<Long> persons) {
    return persons.isEmpty()
        ? List.of()
        : em.createNamedQuery("ReportingLine.ofPersons", ReportingLine.class)
            .setParameter("persons", persons)
            .getResultStream()
            .filter(l -> l.span().endsOn() == null || l.span().endsOn().isAfter(today.date()))
            .toList();
  }

  private Map<Long, Person> locked(Set<Long> ids) {
    return found(ids, LockModeType.PESSIMISTIC_WRITE);
  }

  private Map<Long, Person> persons(Collection<Long> ids) {
    return found(Set.copyOf(ids), LockModeType.NONE);
  }

  private Map<Long, Person> found(Set<Long> ids, LockModeType lock) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
            .setParameter("ids", ids)
            .setLockMode(lock)
            .getResultStream()
            .collect(Collectors.toMap(Person::id, p -> p));
  }
}
