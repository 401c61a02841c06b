package org.alongside.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Teams, and who is in them or leads them. */
@Stateless
public class Teams {
  private static final int MOST = 1000;

  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;
  @Inject private Event<PersonChanged> changed;
  @Inject private Today today;

  /** The teams there are, by name; the first thousand. */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public List<TeamRef> list() {
    return em.createQuery(
            """
            SELECT NEW org.alongside.people.TeamRef(t.id, t.publicId, t.name, t.setting)
            FROM Team t WHERE t.closedOn IS NULL OR t.closedOn > :day ORDER BY t.name
            """,
            TeamRef.class)
        .setParameter("day", today.date())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Adds a team that is open from today on. */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public TeamRef add(String name, TeamSetting setting) {
    Team team = new Team(name, setting, today.date());
    boolean taken =
        em.createNamedQuery("Team.named", Long.class)
                .setParameter("name", team.name())
                .getSingleResult()
            > 0;
    if (taken) {
      throw Refusal.conflict("people.error.teamTaken", team.name());
    }
    em.persist(team);
    em.flush();
    return team.ref();
  }

  /**
   * Puts a person in a team, or lets them lead it, which gives them the role LEADER.
   *
   * @param team public id
   * @param person public id
   * @param from first day
   * @param endsOn first day without it, or null: open
   */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public void join(
      String team, String person, TeamRelation relation, LocalDate from, LocalDate endsOn) {
    Team joined = people.team(team);
    Person who = people.person(person);
    Span span = new Span(from, endsOn);
    boolean already =
        em.createNamedQuery("TeamMember.ofPersonInTeam", TeamMember.class)
            .setParameter("team", joined.id())
            .setParameter("person", who.id())
            .getResultStream()
            .anyMatch(m -> m.relation() == relation && m.span().meets(span));
    if (already) {
      throw Refusal.conflict("people.error.inTeam");
    }
    em.persist(new TeamMember(joined.id(), who.id(), relation, span));
    changed.fire(new PersonChanged(who.id()));
  }

  /**
   * Ends that a person is in a team or leads it.
   *
   * @param person public id
   * @param membership from {@link MembershipRow#id()}
   * @param day first day without it, today or later
   */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public void leave(String person, long membership, LocalDate day) {
    Person who = people.person(person);
    TeamMember member = em.find(TeamMember.class, membership);
    if (member == null || member.personId() != who.id()) {
      throw BusinessException.notFound();
    }
    if (day.isBefore(today.date())) {
      throw Refusal.invalid("people.error.past");
    }
    member.end(day);
    changed.fire(new PersonChanged(who.id()));
  }
}
