package org.alongside.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportRows;
import org.alongside.people.ExportTable;

/**
 * Which surveys somebody was asked, and what they have answered but not sent. What was sent is not
 * linked with them any more, so it is in nobody's file.
 */
@ApplicationScoped
class SurveyExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 46;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    List<List<String>> open = new ArrayList<>();
    em.createQuery(
            "SELECT s FROM Sheet s WHERE s.personId = :person AND s.sentAt IS NULL ORDER BY s.id",
            Sheet.class)
        .setParameter("person", personId)
        .getResultStream()
        .forEach(
            sheet ->
                sheet.draft().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> open.add(answer(sheet.moduleCode(), e.getKey(), e.getValue()))));
    ExportRows rows = new ExportRows(em, "survey", language, personId);
    return List.of(
        rows.table(
            "sheets",
            """
            SELECT s.moduleCode, s.cycle, s.savedAt, s.sentAt FROM Sheet s
            WHERE s.personId = :person ORDER BY s.id
            """,
            "module",
            "cycle",
            "saved",
            "sent"),
        rows.table("open", open, "module", "question", "choice", "text"));
  }

  private static List<String> answer(String module, String item, Given given) {
    return Arrays.asList(module, item, given.choice(), given.text());
  }
}
