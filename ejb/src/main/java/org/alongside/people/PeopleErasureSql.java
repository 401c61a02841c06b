package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The name, the work, roles and teams go. The row stays without a name, since others' records refer
 * to it; so do the day of leaving, and who was whose manager or mentor as far as it is another's
 * record.
 */
@Dependent
class PeopleErasureSql {
  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;

  void erase(@Observes PersonErased person) {
    people.person(person.publicId()).erase();
    ErasureSql.run(
        em,
        person,
        "DELETE FROM role_site WHERE grant_id IN (SELECT id FROM role_grant WHERE person_id = ?1)",
        "DELETE FROM role_grant WHERE person_id = ?1",
        "DELETE FROM team_member WHERE person_id = ?1",
        "DELETE FROM reporting_line WHERE person_id = ?1",
        "DELETE FROM former_value WHERE object = 'person' AND object_id = ?1");
  }
}
