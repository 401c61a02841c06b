package org.alongside.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * What files said of somebody goes: their rows lose their cells, and what these have written can no
 * longer be undone; files that are done with go whole, since a file is many people in one piece.
 */
@Dependent
class ImportErasureSql {
  private static final String TOUCHED =
      """
      (SELECT DISTINCT run_id, seq FROM import_deed WHERE object_id = ?1
       AND kind IN ('PERSON_ADDED', 'PERSON_CHANGED', 'ACCOUNT_OPENED', 'ACCOUNT_MOVED', 'PERSON_LEFT'))
      """;

  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE f FROM import_file f JOIN import_run r ON r.id = f.run_id JOIN "
            + TOUCHED
            + " t ON t.run_id = f.run_id WHERE r.ended_at IS NOT NULL",
        "UPDATE import_row r JOIN "
            + TOUCHED
            + " t ON t.run_id = r.run_id AND t.seq = r.seq SET r.cells = '{}', r.said = '[]'",
        "DELETE d FROM import_deed d JOIN "
            + TOUCHED
            + " t ON t.run_id = d.run_id AND t.seq = d.seq",
        "DELETE FROM external_id WHERE kind = 'PERSON' AND object_id = ?1",
        "DELETE FROM import_columns WHERE person_id = ?1");
    if (person.address() != null) {
      forget(person.address());
    }
  }

  /** Rows that changed nothing have left no deed; they name the address. */
  private void forget(String address) {
    em.createNativeQuery(
            "UPDATE import_row SET cells = '{}', said = '[]' WHERE LOCATE(?1, cells) > 0")
        .setParameter(1, address)
        .executeUpdate();
    em.createNativeQuery(
            """
            DELETE f FROM import_file f JOIN import_run r ON r.id = f.run_id
            WHERE r.ended_at IS NOT NULL AND LOCATE(CAST(?1 AS BINARY), f.content) > 0
            """)
        .setParameter(1, address)
        .executeUpdate();
  }
}
