package org.alongside.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * Who may do what to whom: the questions that every boundary asks in its first line, and a page to
 * hide a button. The {@code require} form refuses as if the thing did not exist.
 */
@Stateless
public class Access {
  /** Roles that only an administrator gives, and whose holders only an administrator arranges. */
  static final Set<String> KEPT = Set.of(Roles.COORDINATOR, Roles.ANALYST, Roles.ADMIN);

  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries queries;
  @Inject private MentorLines mentors;
  @Inject private Caller caller;
  @Inject private Today today;

  /** Whether the caller is that person. */
  @PermitAll
  public boolean isSelf(long personId) {
    return caller.is(Roles.PERSON) && caller.personId() == personId;
  }

  /** Whether the caller leads that team today. */
  @PermitAll
  public boolean isLeaderOfTeam(long teamId) {
    return caller.is(Roles.PERSON) && has(teamId, caller.personId(), TeamRelation.LEADS);
  }

  /** Whether the caller leads a team today that the person is in today. */
  @PermitAll
  public boolean isLeaderOf(long personId) {
    return caller.is(Roles.PERSON) && queries.leads(caller.personId(), personId, today.date());
  }

  /** Whether the caller is that person's practice mentor today, or stands in for them. */
  @PermitAll
  public boolean isMentorOf(long personId) {
    return caller.is(Roles.PERSON) && mentors.isMentor(caller.personId(), personId);
  }

  /** Refuses everybody but that person's practice mentor. */
  @PermitAll
  public void requireMentorOf(long personId) {
    require(isMentorOf(personId));
  }

  /** Refuses everybody but that person and their practice mentor. */
  @PermitAll
  public void requireSelfOrMentorOf(long personId) {
    require(isSelf(personId) || isMentorOf(personId));
  }

  /**
   * Where the caller looks after people: an administrator and the program everywhere, a coordinator
   * where their role holds today. One statement, two when the role is for a site.
   */
  @PermitAll
  public Reach reach() {
    if (canAdminister()) {
      return Reach.EVERYWHERE;
    }
    return caller.is(Roles.COORDINATOR)
        ? queries.reach(caller.personId(), today.date())
        : Reach.NOWHERE;
  }

  /** Whether the caller looks after that team: coordinates it, or administers the site. */
  @PermitAll
  public boolean coordinatesTeam(long teamId) {
    return reach().hasTeam(teamId);
  }

  /**
   * Whether the caller looks after that person: everybody, or somebody who is or will be in one of
   * their teams, or was there until they left.
   */
  @PermitAll
  public boolean coordinates(long personId) {
    Reach reach = reach();
    return reach.everywhere()
        || reach.isSomewhere() && queries.isWithin(personId, reach, today.date());
  }

  /** Refuses everybody who coordinates nothing. */
  @PermitAll
  public void requireCoordinator() {
    require(reach().isSomewhere());
  }

  /** Refuses everybody who does not coordinate everywhere. */
  @PermitAll
  public void requireCoordinatorEverywhere() {
    require(reach().everywhere());
  }

  /** Refuses everybody who does not look after that team. */
  @PermitAll
  public void requireCoordinatorOfTeam(long teamId) {
    require(coordinatesTeam(teamId));
  }

  /** Refuses everybody who does not look after all of that site. */
  @PermitAll
  public void requireCoordinatorOfSite(long siteId) {
    require(reach().hasSite(siteId));
  }

  /** Refuses everybody who looks after no whole site: they add no team. */
  @PermitAll
  public void requireCoordinatorOfSomeSite() {
    Reach reach = reach();
    require(reach.everywhere() || !reach.sites().isEmpty());
  }

  /** Refuses everybody who does not look after that person. */
  @PermitAll
  public void requireCoordinatorOf(long personId) {
    require(coordinates(personId));
  }

  /** Refuses everybody who neither looks after that team nor leads it today. */
  @PermitAll
  public void requireSeesTeam(long teamId) {
    require(isLeaderOfTeam(teamId) || coordinatesTeam(teamId));
  }

  /**
   * Refuses to let anybody but an administrator touch what would give away the rights of somebody
   * who looks after others: their roles, their address, their password.
   */
  @PermitAll
  public void requireMayArrange(long personId) {
    require(mayArrange(personId));
  }

  /** Whether the caller may; see {@link #requireMayArrange}. */
  @PermitAll
  public boolean mayArrange(long personId) {
    return canAdminister()
        || coordinates(personId)
            && queries.roles(personId, today.date()).stream().noneMatch(KEPT::contains);
  }

  /** Whether the caller may administer people and settings: an administrator, or the program. */
  @PermitAll
  public boolean canAdminister() {
    return caller.is(Roles.ADMIN) || caller.isSystem();
  }

  /** Refuses everybody but that person. */
  @PermitAll
  public void requireSelf(long personId) {
    require(isSelf(personId));
  }

  /** Refuses everybody but whoever leads that team today. */
  @PermitAll
  public void requireLeaderOfTeam(long teamId) {
    require(isLeaderOfTeam(teamId));
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw BusinessException.notFound();
    }
  }

  private boolean has(long teamId, long personId, TeamRelation relation) {
    return em.createNamedQuery("TeamMember.inForce", Long.class)
            .setParameter("team", teamId)
            .setParameter("person", personId)
            .setParameter("relation", relation)
            .setParameter("day", today.date())
            .getSingleResult()
        > 0;
  }
}
