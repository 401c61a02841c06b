package org.alongside.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * What files said of somebody goes: their rows lose their cells, and what these have written can no
 * longer be undone; rows of others lose the cell that names them, and nothing else. Files that are
 * done with go whole, since a file is many people in one piece.
 */
@Dependent
class ImportErasureSql {
  private static final String TOUCHED =
      """
      (SELECT DISTINCT run_id, seq FROM import_deed WHERE object_id = ?1
       AND kind IN ('PERSON_ADDED', 'PERSON_CHANGED', 'ACCOUNT_OPENED', 'ACCOUNT_MOVED', 'PERSON_LEFT'))
      """;

  /** A row in which a field is that word, however it is capitalised; most are not read as JSON. */
  private static final String SAYS =
      """
       WHERE LOCATE(?1, LOWER(cells)) > 0
      AND LOWER(JSON_UNQUOTE(JSON_EXTRACT(cells, '$.%1$s'))) = ?1
      """;

  private static final String OWN =
      "UPDATE import_row SET cells = '{}', said = '[]'"
          + SAYS
          + " AND JSON_EXTRACT(cells, '$.GIVEN') IS NOT NULL";

  private static final String NAMED =
      "UPDATE import_row SET cells = JSON_REMOVE(cells, '$.%1$s'), said = '[]'" + SAYS;

  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    List<String> numbers = numbers(person.personId());
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
    numbers.forEach(number -> forget(ImportField.NUMBER, number));
    if (person.address() != null) {
      forget(ImportField.EMAIL, person.address());
      forgetFiles(person.address());
    }
  }

  @SuppressWarnings("unchecked") // one column of texts: a native query names no type
  private List<String> numbers(long person) {
    return em.createNativeQuery(
            "SELECT number FROM external_id WHERE kind = 'PERSON' AND object_id = ?1")
        .setParameter(1, person)
        .getResultList();
  }

  /** Rows that changed nothing have left no deed; they name the address, or a number. */
  private void forget(ImportField own, String word) {
    run(OWN, own, word);
    run(NAMED, ImportField.MANAGER, word);
    run(NAMED, ImportField.HOLDER, word);
  }

  private void run(String statement, ImportField field, String word) {
    em.createNativeQuery(statement.formatted(field.name()))
        .setParameter(1, word.toLowerCase(Locale.ROOT))
        .executeUpdate();
  }

  private void forgetFiles(String address) {
    em.createNativeQuery(
            """
            DELETE f FROM import_file f JOIN import_run r ON r.id = f.run_id
            WHERE r.ended_at IS NOT NULL AND LOCATE(CAST(?1 AS BINARY), f.content) > 0
            """)
        .setParameter(1, address)
        .executeUpdate();
  }
}
