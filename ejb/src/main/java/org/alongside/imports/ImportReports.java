package org.alongside.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** What is to be read of imports: the list, one of them, its rows, how far it is, its files. */
@Stateless
public class ImportReports {
  private static final int LARGEST_PAGE = 100;
  private static final int SAMPLES = 3;

  @EJB private Access access;
  @Inject private PersonDesk people;
  @Inject private ImportRuns runs;
  @Inject private ImportSql sql;
  @Inject private RowReader reader;

  /**
   * A page of the imports that the caller may see, the latest first.
   *
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<ImportSummary> page(int first, int size) {
    List<ImportRun> found = runs.page(first, Math.min(size, LARGEST_PAGE));
    Map<Long, PersonName> names =
        people.names(new HashSet<>(found.stream().map(ImportRun::addedBy).toList()));
    return found.stream()
        .map(
            r ->
                new ImportSummary(
                    r.publicId(),
                    r.kind(),
                    r.state(),
                    r.fileName(),
                    name(names, r.addedBy()),
                    r.addedAt(),
                    r.rowCount(),
                    r.faulty()))
        .toList();
  }

  /** How many there are. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count() {
    return runs.count();
  }

  /**
   * One of them.
   *
   * @param language of its sentences
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public ImportDetails details(String id, Locale language) {
    ImportRun r = runs.visible(id);
    Map<Long, PersonName> names = people.names(ids(r));
    List<Said> trouble = Json.said(r.trouble());
    return new ImportDetails(
        id,
        r.kind(),
        r.state(),
        r.fileName(),
        access.isSelf(r.addedBy()),
        r.rowCount(),
        r.faulty(),
        r.adding(),
        r.changing(),
        r.same(),
        name(names, r.addedBy()),
        r.addedAt(),
        name(names, r.confirmedBy()),
        r.endedAt(),
        name(names, r.undoneBy()),
        r.undoneAt(),
        trouble.isEmpty() ? null : trouble.get(0).sentence(language));
  }

  private static Collection<Long> ids(ImportRun run) {
    Set<Long> ids = new HashSet<>();
    ids.add(run.addedBy());
    if (run.confirmedBy() != null) {
      ids.add(run.confirmedBy());
    }
    if (run.undoneBy() != null) {
      ids.add(run.undoneBy());
    }
    return ids;
  }

  private static String name(Map<Long, PersonName> names, Long id) {
    PersonName name = id == null ? null : names.get(id);
    return name == null ? null : name.shown();
  }

  /** How far its job is. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public ImportProgress progress(String id) {
    ImportRun run = runs.visible(id);
    int percent =
        sql.progress(run.id())
            .filter(p -> run.state().isRunning() && p.total() > 0)
            .map(p -> Math.min(99, 100 * p.done() / p.total()))
            .orElse(run.state().isRunning() ? 0 : 100);
    return new ImportProgress(run.state(), percent);
  }

  /** What is needed to say which column is what. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public ImportShape shape(String id) {
    ImportRun run = runs.visible(id);
    if (run.state() != ImportState.UPLOADED && run.state() != ImportState.CHECKED) {
      throw BusinessException.notFound();
    }
    List<String> heads = Json.heads(run.heads());
    return new ImportShape(
        run.kind(),
        heads,
        reader.samples(run.kind(), sql.file(run.id()), heads.size(), SAMPLES),
        ImportField.of(run.kind()),
        Json.options(run.options()));
  }

  /**
   * A page of its rows.
   *
   * @param outcome only those, or null: all
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<ImportLine> rows(
      String id, RowOutcome outcome, int first, int size, Locale language) {
    long run = runs.visible(id).id();
    return sql.page(run, outcome, first, Math.min(size, LARGEST_PAGE)).stream()
        .map(kept -> Lines.of(kept, language))
        .toList();
  }

  /** All that is said of its rows, as a CSV file that spreadsheets read. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public byte[] file(String id, Locale language) {
    long run = runs.visible(id).id();
    List<ImportLine> all = new ArrayList<>();
    sql.page(run, null, 0, CsvFile.MOST_ROWS * 2).forEach(k -> all.add(Lines.of(k, language)));
    return Lines.file(all, language);
  }

  /** A file with the heads of a kind of import and one row that shows how it is filled in. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public byte[] template(ImportKind kind, Locale language) {
    access.requireCoordinator();
    return Lines.template(kind, language);
  }
}
