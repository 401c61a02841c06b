package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Somebody comes into a team, or leads it; the boundary that asks has looked who may. */
@Dependent
class Joining {
  @PersistenceContext private EntityManager em;
  @Inject private Deeds deeds;

  void join(Team team, Person person, TeamRelation relation, Span span) {
    boolean already =
        em.createNamedQuery("TeamMember.ofPersonInTeam", TeamMember.class)
            .setParameter("team", team.id())
            .setParameter("person", person.id())
            .getResultStream()
            .anyMatch(m -> m.relation() == relation && m.span().meets(span));
    if (already) {
      throw Refusal.conflict("people.error.inTeam");
    }
    if (team.closedOn() != null) {
      throw Refusal.conflict("people.error.teamClosed");
    }
    em.persist(new TeamMember(team.id(), person.id(), relation, span));
    deeds.ofPerson("person.team.joined", person);
  }
}
