package org.alongside.tailoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.ExportAttachment;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportRows;
import org.alongside.people.ExportTable;

/** What a person told in their form, what they brought along, and the plan made of it. */
@ApplicationScoped
class TailoringExport implements ExportPart {
  @PersistenceContext private EntityManager em;
  @Inject private PlanQueries queries;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.tailoring.tailoring",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> items =
        queries.items(personId).stream()
            .map(
                i ->
                    row(
                        i.moduleCode(),
                        i.requirement(),
                        i.dueOn(),
                        String.join(
                            " ",
                            i.reasons().stream()
                                .map(r -> r.text().get(language.getLanguage()))
                                .toList())))
            .toList();
    List<List<String>> claims =
        queries.claimRows(personId).stream()
            .map(c -> row(c.title(), c.hours(), c.completedOn(), c.state()))
            .toList();
    ExportRows more = new ExportRows(em, "tailoring", language, personId);
    return List.of(
        table(words, "items", items, "module", "requirement", "due", "why"),
        table(words, "answers", answers(personId), "question", "answer"),
        table(words, "claims", claims, "title", "hours", "completed", "state"),
        more.table(
            "asks",
            """
            SELECT a.moduleCode, a.kind, a.question, a.untilOn, a.state, a.answer, a.askedAt
            FROM PlanAsk a WHERE a.personId = :person ORDER BY a.id
            """,
            "module",
            "kind",
            "question",
            "until",
            "state",
            "answer",
            "asked"),
        more.table(
            "overrides",
            """
            SELECT o.moduleCode, o.requirement, o.reason, o.madeAt, o.endsOn
            FROM PlanOverride o WHERE o.personId = :person ORDER BY o.id
            """,
            "module",
            "requirement",
            "why",
            "asked",
            "until"),
        more.table(
            "pauses",
            "SELECT p.fromOn, p.untilOn FROM PlanPause p WHERE p.personId = :person ORDER BY p.id",
            "from",
            "until"));
  }

  @Override
  public List<ExportAttachment> files(long personId) {
    return em.createQuery(
            """
            SELECT e.name, e.publicId FROM Evidence e JOIN Claim c ON c.id = e.claimId
            WHERE c.personId = :person ORDER BY e.id
            """,
            Object[].class)
        .setParameter("person", personId)
        .getResultStream()
        .map(r -> new ExportAttachment((String) r[0], () -> content((String) r[1])))
        .toList();
  }

  private byte[] content(String file) {
    return em.createQuery("SELECT e.content FROM Evidence e WHERE e.publicId = :id", byte[].class)
        .setParameter("id", file)
        .getSingleResult();
  }

  private List<List<String>> answers(long personId) {
    Intake intake = em.find(Intake.class, personId);
    List<List<String>> rows = new ArrayList<>();
    if (intake != null) {
      IntakeAnswers told = intake.answers();
      rows.add(row("role", told.role()));
      rows.add(row("startOn", told.startOn()));
      rows.add(row("settings", told.settings().stream().map(Enum::name).sorted().toList()));
      rows.add(row("loneWorking", told.loneWorking()));
      rows.add(row("facilitatesGroups", told.facilitatesGroups()));
      rows.add(row("remotePercent", told.remotePercent()));
      rows.add(row("formalHours", told.formalHours()));
      rows.add(row("lastPracticeOn", told.lastPracticeOn()));
      rows.add(row("fte", told.fte()));
      rows.add(row("language", told.language()));
      rows.add(row("accessNeeds", told.accessNeeds()));
      told.confidence().entrySet().stream()
          .sorted(Map.Entry.comparingByKey(RuleSet.Rule.ORDER))
          .forEach(e -> rows.add(row(e.getKey(), e.getValue())));
      rows.add(row("noticeVersion", intake.noticeVersion()));
      rows.add(row("submittedAt", intake.submittedAt()));
    }
    return rows;
  }

  private static List<String> row(Object... cells) {
    return Arrays.asList(
        Arrays.stream(cells).map(c -> Objects.toString(c, null)).toArray(String[]::new));
  }

  private static ExportTable table(
      ResourceBundle words, String name, List<List<String>> rows, String... columns) {
    return new ExportTable(
        "plan-" + name,
        words.getString("tailoring.export." + name),
        Stream.of(columns)
            .map(c -> new ExportTable.Column(c, words.getString("tailoring.column." + c)))
            .toList(),
        rows);
  }
}
