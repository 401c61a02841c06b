package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the register took up, taken back as if it had not been: whoever was added goes, what was
 * begun has not begun, what was ended goes on. Not a boundary: it runs in the caller's transaction,
 * and the caller has checked who is in their reach.
 */
@ApplicationScoped
public class RegisterReversal {
  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;
  @Inject private Deeds deeds;

  /** Takes it back that persons left; what ended with it is taken back one by one. */
  public void stay(Collection<Long> persons) {
    for (Person person : found(persons)) {
      people.leaving(person.id()).ifPresent(em::remove);
      deeds.ofPerson("person.back", person);
    }
    em.flush();
  }

  /** Takes roles back, as if they had not been given. */
  public void removeGrants(Collection<Long> grants) {
    grants.forEach(id -> em.remove(em.find(RoleGrant.class, id)));
    em.flush();
  }

  /** A role goes on until that day; null: it is open. */
  public void grantGoesOn(long id, LocalDate until) {
    em.find(RoleGrant.class, id).goOn(until);
  }

  /** Takes memberships back, as if they had not begun. */
  public void removeMemberships(Collection<Long> memberships) {
    memberships.forEach(id -> em.remove(em.find(TeamMember.class, id)));
    em.flush();
  }

  /** Takes lines back, as if they had not begun. */
  public void removeLines(Collection<Long> lines) {
    lines.forEach(id -> em.remove(em.find(ReportingLine.class, id)));
    em.flush();
  }

  /** A membership goes on until that day; null: it is open. */
  public void membershipGoesOn(long id, LocalDate until) {
    em.find(TeamMember.class, id).goOn(until);
  }

  /** A line goes on until that day; null: it is open. */
  public void lineGoesOn(long id, LocalDate until) {
    em.find(ReportingLine.class, id).goOn(until);
  }

  /**
   * Removes persons with their roles, teams and lines, as if they had not been added. The caller
   * has seen to it that nothing else speaks of them.
   */
  public void forget(Collection<Long> persons) {
    for (Person person : found(persons)) {
      deeds.ofPerson("person.removed", person);
      for (String query :
          List.of(
              "DELETE FROM RoleGrant g WHERE g.personId = :id",
              "DELETE FROM TeamMember m WHERE m.personId = :id",
              "DELETE FROM ReportingLine l WHERE l.personId = :id OR l.managerId = :id",
              "DELETE FROM FormerValue v WHERE v.object = 'person' AND v.objectId = :id")) {
        em.createQuery(query).setParameter("id", person.id()).executeUpdate();
      }
      em.remove(person);
    }
    em.flush();
  }

  /** Removes teams, as if they had not been added. */
  public void forgetTeams(Collection<Long> teams) {
    for (Long id : teams) {
      Team team = em.find(Team.class, id);
      deeds.of("team.removed", "team", team.ref().publicId());
      em.createQuery("DELETE FROM TeamSite t WHERE t.teamId = :id")
          .setParameter("id", id)
          .executeUpdate();
      em.remove(team);
    }
    em.flush();
  }

  /** Removes sites, as if they had not been added. */
  public void forgetSites(Collection<Long> sites) {
    for (Long id : sites) {
      Site site = em.find(Site.class, id);
      deeds.of("site.removed", "site", site.publicId());
      em.createQuery("DELETE FROM TeamSite t WHERE t.siteId = :id")
          .setParameter("id", id)
          .executeUpdate();
      em.remove(site);
    }
    em.flush();
  }

  /** What stands in the addresses of a person. */
  public String publicId(long person) {
    return people.person(person).ref().publicId();
  }

  /** What stands in the addresses of a team. */
  public String teamPublicId(long team) {
    return em.find(Team.class, team).ref().publicId();
  }

  private List<Person> found(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
            .setParameter("ids", Set.copyOf(ids))
            .getResultList();
  }
}
