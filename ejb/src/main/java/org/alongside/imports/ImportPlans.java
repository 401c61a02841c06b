package org.alongside.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.catalogue.Professions;
import org.alongside.people.Access;

/** What a whole import comes to, by what is here now. */
@Dependent
class ImportPlans {
  @EJB private Access access;
  @EJB private Professions professions;
  @Inject private ImportSql sql;
  @Inject private FactsQueries facts;

  /**
   * The plan of every row, and the sites and teams that they add.
   *
   * @param rows in the order of the file
   */
  record Plan(Facts facts, Places places, List<RowPlan> rows) {
    long count(RowOutcome outcome) {
      return rows.stream().filter(r -> r.outcome() == outcome).count();
    }

    /** Stands for all that the rows say: another plan says something else. */
    String fingerprint() {
      StringBuilder all = new StringBuilder();
      for (RowPlan row : rows) {
        all.append(row.source().seq()).append(row.outcome()).append(Json.said(row.said()));
      }
      return sha256(all.toString());
    }
  }

  Plan of(ImportRun run) {
    List<SourceRow> rows = sql.staged(run.id());
    ImportOptions options = Json.options(run.options());
    Facts known = facts.of(rows, access.reach(), access.canAdminister(), professionWords());
    Places places = new Places(known, options.addMissing());
    List<RowPlan> plans = new ArrayList<>();
    switch (run.kind()) {
      case TEAMS -> plans.addAll(new TeamsPlanner(known, places, options).plan(rows));
      case POSITIONS -> plans.addAll(new PositionsPlanner(known, places, options).plan(rows));
      default -> {
        plans.addAll(new TeamsPlanner(known, places, options).plan(about(rows, true)));
        plans.addAll(new PeoplePlanner(known, places, options).plan(about(rows, false)));
      }
    }
    plans.forEach(ImportPlans::ragged);
    return new Plan(known, places, plans);
  }

  private static List<SourceRow> about(List<SourceRow> rows, boolean teams) {
    return rows.stream().filter(r -> r.isTeam() == teams).toList();
  }

  private static void ragged(RowPlan plan) {
    if (plan.source().has(ImportField.RAGGED)) {
      String[] counts = plan.source().get(ImportField.RAGGED).split("/");
      plan.fault(null, "imports.fault.ragged", counts[0], counts[1]);
    }
  }

  private Map<String, String> professionWords() {
    Map<String, String> words = new HashMap<>();
    for (Locale language : Vocabulary.LANGUAGES) {
      professions
          .list(language.getLanguage())
          .forEach(
              p -> {
                words.put(Words.folded(p.id()), p.id());
                words.put(Words.folded(p.name()), p.id());
              });
    }
    return words;
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
