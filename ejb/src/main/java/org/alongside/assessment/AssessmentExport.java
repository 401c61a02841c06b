package org.alongside.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportRows;
import org.alongside.people.ExportTable;

/**
 * What somebody answered and chose, by attempt: what the answers were worth beside them, so in the
 * file only for its owner.
 */
@ApplicationScoped
class AssessmentExport implements ExportPart {
  private static final String PLACE =
      """
      JOIN UnitVersion u ON u.id = t.unitId JOIN ModuleVersion v ON v.id = u.versionId
      JOIN CatalogueModule m ON m.id = v.moduleId WHERE t.personId = :person ORDER BY t.id
      """;

  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 45;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ExportRows rows = new ExportRows(em, "assessment", language, personId);
    return List.of(
        rows.table(
            "attempts",
            """
            SELECT m.code, u.code, t.cycle, t.number, t.startedAt, t.submittedAt, t.scorePercent
            FROM Attempt t
            """
                + PLACE,
            "module",
            "unit",
            "cycle",
            "number",
            "started",
            "submitted",
            "score"),
        rows.table(
            "answers",
            answers(personId),
            "module",
            "unit",
            "number",
            "question",
            "answer",
            "saved"),
        rows.table(
            "steps",
            """
            SELECT m.code, u.code, t.number, s.ordinal, s.node, s.choice, s.takenAt
            FROM ScenarioStep s JOIN Attempt t ON t.id = s.attemptId
            """
                + PLACE
                + ", s.ordinal",
            "module",
            "unit",
            "number",
            "step",
            "scene",
            "answer",
            "saved"));
  }

  private List<List<String>> answers(long personId) {
    return em.createQuery(
            """
            SELECT m.code, u.code, t.number, a.question, a.value, a.savedAt
            FROM Answer a JOIN Attempt t ON t.id = a.attemptId
            """
                + PLACE
                + ", a.question",
            Object[].class)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            r ->
                List.of(
                    (String) r[0],
                    (String) r[1],
                    r[2].toString(),
                    (String) r[3],
                    said((AnswerValue) r[4]),
                    r[5].toString()))
        .toList();
  }

  /** The part that is used, as a person reads it. */
  static String said(AnswerValue value) {
    if (value.choices() != null) {
      return String.join(", ", value.choices());
    }
    if (value.order() != null) {
      return String.join(", ", value.order());
    }
    if (value.placed() != null) {
      return value.placed().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(e -> e.getKey() + ": " + e.getValue())
          .collect(Collectors.joining(", "));
    }
    return value.choice() == null ? Objects.toString(value.text(), "") : value.choice();
  }
}
