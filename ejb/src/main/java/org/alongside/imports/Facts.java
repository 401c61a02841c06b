package org.alongside.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.ManagedBy;
import org.alongside.people.Reach;

/**
 * What is here, as far as a file speaks of it, read at once before its rows are looked at.
 *
 * @param today the day it is for the site
 * @param reach where whoever brings the file looks after people
 * @param administers whether they may give every role
 * @param professions ids of the professions by each word for them, folded
 * @param byEmail ids of persons by the address they sign in with
 * @param numbers ids of what the imports know, by the first letter of its kind and its number
 * @param persons persons by id
 * @param members who is in which team, by person
 * @param grants who holds which roles, by person
 * @param lines who is whose line manager from today on, everywhere
 * @param sites all sites
 * @param teams all teams
 * @param positions the positions of the teams named
 * @param bound persons who are a mentor or have one, or have a place at or lead a live event
 */
record Facts(
    LocalDate today,
    Reach reach,
    boolean administers,
    Map<String, String> professions,
    Map<String, Long> byEmail,
    Map<String, Long> numbers,
    Map<Long, Known.Person> persons,
    Map<Long, List<Known.Member>> members,
    Map<Long, List<Known.Grant>> grants,
    List<ManagedBy> lines,
    List<Known.Site> sites,
    List<Known.Team> teams,
    List<Known.Position> positions,
    Set<Long> bound) {

  Known.Person byNumber(String number) {
    Long id = numbers.get(ExternalKind.PERSON.key(number));
    return id == null ? null : persons.get(id);
  }

  Known.Person byEmail(String email) {
    Long id = byEmail.get(email);
    return id == null ? null : persons.get(id);
  }

  List<Known.Member> membersOf(long personId) {
    return members.getOrDefault(personId, List.of());
  }

  /** Whether whoever brings the file looks after that person. */
  boolean reaches(Known.Person person) {
    return reach.everywhere()
        || membersOf(person.id()).stream().anyMatch(m -> reach.hasTeam(m.teamId()));
  }

  List<Known.Grant> grantsOf(long personId) {
    return grants.getOrDefault(personId, List.of());
  }

  Set<String> rolesOf(long personId) {
    return grantsOf(personId).stream()
        .filter(Known.Grant::everywhere)
        .map(Known.Grant::role)
        .collect(java.util.stream.Collectors.toSet());
  }

  /** Whether whoever brings the file arranges that person's roles, address and leaving. */
  boolean mayArrange(Known.Person person) {
    return administers || !isKept(person.id());
  }

  /** Whether only an administrator arranges that person. */
  boolean isKept(long personId) {
    return grantsOf(personId).stream()
        .anyMatch(g -> org.alongside.people.GrantRole.isKept(g.role()));
  }
}
