package org.alongside.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.OwnTables;

/**
 * What somebody is able to do, how they were rated, on what evidence, and what they bring along:
 * theirs, and in the file only with their password.
 */
@ApplicationScoped
class CompetencyExport implements ExportPart {
  private static final String COMPETENCY = "competency";
  private static final String WORDS = "words";

  @Inject private OwnTables tables;

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
    return tables.read(
        COMPETENCY,
        language,
        personId,
        asked(
            "levels",
            "SELECT h.competency, h.level, h.heldOn, h.withdrawnOn FROM HeldLevel h WHERE"
                + " h.personId = :person ORDER BY h.id",
            "level",
            "day",
            "withdrawn"),
        asked(
            "ratings",
            "SELECT r.competency, r.selfLevel, r.selfNote, r.assessorLevel FROM CompetencyRating r"
                + " WHERE r.personId = :person ORDER BY r.id",
            "self",
            WORDS,
            "assessor"),
        asked(
            "evidence",
            "SELECT e.competency, e.kind, e.happenedOn, e.words FROM CompetencyEvidence e WHERE"
                + " e.personId = :person ORDER BY e.id",
            "kind",
            "day",
            WORDS),
        asked(
            "credits",
            "SELECT c.competency, c.kind, c.months, c.selfLevel, c.words, c.state,"
                + " c.assessorLevel, c.answer FROM ExperienceCredit c WHERE c.personId = :person"
                + " ORDER BY c.id",
            "kind",
            "months",
            "self",
            WORDS,
            "state",
            "assessor",
            "answer"));
  }

  /** Each begins with the competency. */
  private static OwnTables.Asked asked(String name, String query, String... columns) {
    List<String> all = new java.util.ArrayList<>(List.of(COMPETENCY));
    all.addAll(List.of(columns));
    return new OwnTables.Asked(
        "competency-" + name, "competency.export." + name, "competency.column.", query, all);
  }
}
