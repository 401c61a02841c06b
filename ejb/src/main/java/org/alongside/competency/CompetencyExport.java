package org.alongside.competency;

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

/**
 * What somebody is able to do, how they were rated and on what evidence: theirs, and in the file
 * only with their password.
 */
@ApplicationScoped
class CompetencyExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 69;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.competency.competency",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return List.of(
        table(
            words,
            "levels",
            "SELECT h.competency, h.level, h.heldOn, h.withdrawnOn FROM HeldLevel h WHERE"
                + " h.personId = :person ORDER BY h.id",
            personId,
            "competency",
            "level",
            "day",
            "withdrawn"),
        table(
            words,
            "ratings",
            "SELECT r.competency, r.selfLevel, r.selfNote, r.assessorLevel FROM CompetencyRating r"
                + " WHERE r.personId = :person ORDER BY r.id",
            personId,
            "competency",
            "self",
            "words",
            "assessor"),
        table(
            words,
            "evidence",
            "SELECT e.competency, e.kind, e.happenedOn, e.words FROM CompetencyEvidence e WHERE"
                + " e.personId = :person ORDER BY e.id",
            personId,
            "competency",
            "kind",
            "day",
            "words"));
  }

  private ExportTable table(
      ResourceBundle words, String name, String query, long person, String... columns) {
    List<List<String>> rows =
        em.createQuery(query, Object[].class)
            .setParameter("person", person)
            .getResultStream()
            .map(r -> Arrays.stream(r).map(c -> c == null ? null : c.toString()).toList())
            .toList();
    return new ExportTable(
        "competency-" + name,
        words.getString("competency.export." + name),
        Stream.of(columns)
            .map(c -> new ExportTable.Column(c, words.getString("competency.column." + c)))
            .toList(),
        rows);
  }
}
