package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalogue.Frameworks;
import org.alongside.catalogue.RoleTask;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * Two minutes a week: what somebody's time went into, task by task of the role matrix. They and
 * their mentor see it, and nobody else.
 */
@Stateless
public class RoleDrifts {
  private static final int WEEKS = 26;

  @PersistenceContext private EntityManager em;
  @Inject private Sight sight;
  @Inject private Frameworks frameworks;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private Today today;

  /** The caller's own; it is there for peer workers only. */
  @RolesAllowed(Roles.PERSON)
  public DriftPage mine(String language) {
    if (!caller.is(Roles.PEER)) {
      throw BusinessException.notFound();
    }
    return page(caller.personId(), true, language);
  }

  /**
   * The mentee's, for their mentor; not for whoever stands in.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.PERSON)
  public DriftPage of(String mentorship, String language) {
    Sight.Seen seen = sight.see(mentorship).own();
    long mentee = seen.mentorship().menteeId();
    return page(mentee, seen.side() == MentoringSide.MENTEE, language);
  }

  /**
   * Keeps what the caller says of a week.
   *
   * @param week its Monday; this week or one of the four before
   * @param amounts by task: 0 none, 1 a little, 2 some, 4 a lot
   */
  @RolesAllowed(Roles.PEER)
  public void save(LocalDate week, Map<String, Integer> amounts) {
    LocalDate monday = monday();
    if (week == null
        || week.getDayOfWeek() != DayOfWeek.MONDAY
        || week.isAfter(monday)
        || week.isBefore(monday.minusWeeks(4))) {
      throw Refusal.invalid("mentoring.error.driftWeek");
    }
    Set<String> known =
        frameworks.tasks("en").stream().map(RoleTask::id).collect(Collectors.toSet());
    if (amounts.values().stream().anyMatch(a -> a == null || !DriftShare.AMOUNTS.contains(a))
        || !known.containsAll(amounts.keySet())) {
      throw Refusal.invalid("mentoring.error.driftAmount");
    }
    long self = caller.personId();
    checks(self).stream()
        .filter(c -> c.weekOn().equals(week))
        .findFirst()
        .ifPresentOrElse(
            c -> c.estimate(amounts), () -> em.persist(new DriftCheck(self, week, amounts)));
  }

  private LocalDate monday() {
    return today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private List<DriftCheck> checks(long person) {
    return em.createNamedQuery("DriftCheck.ofPerson", DriftCheck.class)
        .setParameter("person", person)
        .setMaxResults(WEEKS)
        .getResultList();
  }

  private DriftPage page(long person, boolean own, String language) {
    List<RoleTask> tasks = frameworks.tasks(language);
    List<DriftCheck> checks = checks(person);
    LocalDate week = monday();
    Map<String, Integer> now =
        checks.stream()
            .filter(c -> c.weekOn().equals(week))
            .findFirst()
            .map(DriftCheck::amounts)
            .orElse(Map.of());
    Set<String> ofRole =
        tasks.stream().filter(RoleTask::ofRole).map(RoleTask::id).collect(Collectors.toSet());
    return new DriftPage(
        persons.who(person).shownName(),
        own,
        week,
        tasks.stream()
            .map(t -> new DriftPage.Task(t.id(), t.name(), t.ofRole(), now.getOrDefault(t.id(), 0)))
            .toList(),
        checks.stream()
            .map(
                c ->
                    new DriftPage.Week(
                        c.weekOn(),
                        DriftShare.outside(c.amounts(), ofRole),
                        most(c.amounts(), tasks)))
            .toList());
  }

  /** The task outside the role that took most of the week, or null. */
  private static String most(Map<String, Integer> amounts, List<RoleTask> tasks) {
    return tasks.stream()
        .filter(t -> !t.ofRole() && DriftShare.of(t.id(), amounts) > 0)
        .max(Comparator.comparingInt(t -> DriftShare.of(t.id(), amounts)))
        .map(RoleTask::name)
        .orElse(null);
  }
}
