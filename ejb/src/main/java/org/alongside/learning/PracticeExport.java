package org.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/** What was said of somebody's practice, and the hours they entered, for them to take away. */
@ApplicationScoped
class PracticeExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 51;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.learning.learning",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return List.of(
        table(
            words,
            "judged",
            rows(
                """
                SELECT m.code, j.number, j.givenAt, l.criterion, l.met, l.sentence FROM JudgedLine l
                JOIN Judging j ON j.id = l.judgingId JOIN UnitVersion u ON u.id = j.unitId
                JOIN ModuleVersion v ON v.id = u.versionId JOIN CatalogueModule m ON m.id = v.moduleId
                WHERE j.personId = :person ORDER BY j.id, l.position
                """,
                personId),
            "code",
            "time",
            "givenAt",
            "criterion",
            "met",
            "sentence"),
        table(
            words,
            "practicum",
            rows(
                """
                SELECT e.workedOn, e.minutes, e.what, e.state, e.word FROM PracticumEntry e
                WHERE e.personId = :person ORDER BY e.workedOn, e.id
                """,
                personId),
            "day",
            "worked",
            "what",
            "state",
            "word"),
        table(
            words,
            "resets",
            rows(
                """
                SELECT m.code, r.cycle, r.resetAt, r.reason FROM ModuleReset r
                JOIN CatalogueModule m ON m.id = r.moduleId WHERE r.personId = :person ORDER BY r.id
                """,
                personId),
            "code",
            "cycle",
            "resetAt",
            "reason"));
  }

  private List<List<String>> rows(String query, long person) {
    return em.createQuery(query, Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .map(r -> Arrays.stream(r).map(v -> v == null ? null : v.toString()).toList())
        .toList();
  }

  private static ExportTable table(
      ResourceBundle words, String name, List<List<String>> rows, String... columns) {
    return new ExportTable(
        name,
        words.getString("learning.export." + name),
        Stream.of(columns)
            .map(c -> new ExportTable.Column(c, words.getString("learning.transcript." + c)))
            .toList(),
        rows);
  }
}
