package org.alongside.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.Access;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Files of people, teams and positions: brought, checked, confirmed, taken back. */
@Stateless
public class Imports {
  /** The largest file that is taken, in bytes. */
  public static final int LARGEST_FILE = CsvFile.LARGEST;

  private static final int LONGEST_NAME = 200;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private ImportRuns runs;
  @Inject private ImportSql sql;
  @Inject private RowReader reader;
  @Inject private Event<Jobs.Wanted> wanted;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Takes a file. Nothing is changed yet.
   *
   * @param fileName what it is called where it comes from
   * @return the public id of the import
   * @throws BusinessException when it is no such file, with what to do about it
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public String upload(ImportKind kind, String fileName, byte[] content) {
    access.requireCoordinator();
    if (content == null || content.length == 0) {
      throw Refusal.invalid("imports.error.empty");
    }
    if (content.length > CsvFile.LARGEST) {
      throw Refusal.invalid("imports.error.large", CsvFile.LARGEST / 1024 / 1024);
    }
    RowReader.Shape shape = reader.shape(kind, content);
    long me = caller.personId();
    ImportOptions options =
        remembered(me, kind, shape.heads()).orElseGet(() -> ColumnGuess.of(kind, shape.heads()));
    String name = fileName == null || fileName.isBlank() ? "file" : fileName.strip();
    ImportRun run =
        new ImportRun(
            kind,
            name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
            Json.write(shape.heads()),
            Json.write(options),
            shape.rows(),
            me,
            clock.now());
    em.persist(run);
    em.flush();
    sql.keepFile(run.id(), content);
    audited.fire(new Audited("import.brought", "import", run.publicId(), null));
    if (kind == ImportKind.ONEROSTER) {
      // its columns are those of the standard
      begin(run, options);
    }
    return run.publicId();
  }

  /**
   * Says which column is what, and has every row looked at.
   *
   * @throws BusinessException when a column is missing that no such file does without
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void check(String id, ImportOptions options) {
    ImportRun run = ownToChange(id);
    List<String> heads = Json.heads(run.heads());
    if (run.kind() != ImportKind.ONEROSTER) {
      ColumnGuess.require(run.kind(), heads, options);
      remember(run, heads, options);
    }
    begin(run, options);
  }

  /** Has every row looked at once more, as the columns were said to be. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void checkAgain(String id) {
    ImportRun run = ownToChange(id);
    begin(run, Json.options(run.options()));
  }

  private void begin(ImportRun run, ImportOptions options) {
    run.check(Json.write(options));
    sql.dropRows(run.id());
    start(run, ImportJob.CHECK, 2 * run.rowCount());
  }

  /**
   * Has it written, just as it was checked: all of it or nothing.
   *
   * @throws BusinessException when another import is being written, or a row is faulty
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void confirm(String id) {
    ImportRun run = ownToChange(id);
    takeTurn(run);
    run.confirm(caller.personId());
    start(run, ImportJob.APPLY, run.rowCount());
    audited.fire(new Audited("import.confirmed", "import", id, null));
  }

  /** Has it taken back, all of it or nothing. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void undo(String id) {
    ImportRun run = ownToChange(id);
    takeTurn(run);
    run.undo(caller.personId());
    start(run, ImportJob.UNDO, run.rowCount());
  }

  /** Puts it aside: its file and its rows are forgotten, nothing is changed. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void drop(String id) {
    ImportRun run = ownToChange(id);
    run.drop();
    sql.dropFile(run.id());
    sql.dropRows(run.id());
  }

  private void takeTurn(ImportRun run) {
    Optional<Long> turn = sql.turn();
    if (turn.isPresent() && turn.get() != run.id()) {
      ImportRun other = em.find(ImportRun.class, turn.get());
      throw Refusal.conflict("imports.error.turn", other.fileName());
    }
    sql.take(run.id());
  }

  private void start(ImportRun run, ImportJob job, int total) {
    em.flush();
    sql.begin(run.id(), job.name(), Node.name(), total, clock.now());
    wanted.fire(new Jobs.Wanted(run.id(), job));
  }

  private ImportRun ownToChange(String id) {
    ImportRun run = runs.visible(id);
    if (run.state().isRunning()) {
      throw Refusal.conflict("imports.error.moved");
    }
    em.refresh(run, LockModeType.PESSIMISTIC_WRITE);
    if (run.addedBy() != caller.personId() && !caller.is(Roles.ADMIN)) {
      throw BusinessException.notFound();
    }
    return run;
  }

  private Optional<ImportOptions> remembered(long person, ImportKind kind, List<String> heads) {
    return Optional.ofNullable(
            em.find(
                ImportColumns.class,
                new ImportColumns.Key(person, kind, ColumnGuess.fingerprint(heads))))
        .map(c -> Json.options(c.options()));
  }

  private void remember(ImportRun run, List<String> heads, ImportOptions options) {
    Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    columns.putAll(options.columns());
    String kept = Json.write(new ImportOptions(columns, options.dates(), options.addMissing()));
    ImportColumns.Key key =
        new ImportColumns.Key(caller.personId(), run.kind(), ColumnGuess.fingerprint(heads));
    ImportColumns before = em.find(ImportColumns.class, key);
    if (before == null) {
      em.persist(new ImportColumns(key, kept));
    } else {
      before.remember(kept);
    }
  }
}
