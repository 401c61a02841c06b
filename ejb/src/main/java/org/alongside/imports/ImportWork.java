package org.alongside.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** What the program itself does for an import: reads the file, and knows which job is at work. */
@Stateless
public class ImportWork {
  private static final Duration SILENT = Duration.ofMinutes(2);

  @PersistenceContext private EntityManager em;
  @Inject private ImportSql sql;
  @Inject private RowReader reader;
  @Inject private SiteClock clock;

  /** A job that was at work when its server ended. */
  record Interrupted(long run, ImportJob job, Long execution) {}

  /** The rows of the file, by what each column was said to be. */
  @RolesAllowed(Roles.SYSTEM)
  public List<SourceRow> read(long run) {
    ImportRun found = em.find(ImportRun.class, run);
    return reader.rows(found.kind(), sql.file(run), Json.options(found.options()));
  }

  /** Keeps some of them. */
  @RolesAllowed(Roles.SYSTEM)
  public void stage(long run, List<SourceRow> rows) {
    sql.stage(run, rows);
    sql.progress(run)
        .ifPresent(at -> sql.progress(run, at.done() + rows.size(), at.total(), clock.now()));
  }

  /** Whose identity the job bears. */
  @RolesAllowed(Roles.SYSTEM)
  public long actor(long run) {
    return em.find(ImportRun.class, run).actsAs();
  }

  /** Remembers which execution is at work. */
  @RolesAllowed(Roles.SYSTEM)
  public void executes(long run, long execution) {
    sql.executes(run, execution);
  }

  /** A job has given up; nothing of what it was about to write is kept. */
  @RolesAllowed(Roles.SYSTEM)
  public void failed(long run, String key, List<String> values) {
    ImportRun found = em.find(ImportRun.class, run, LockModeType.PESSIMISTIC_WRITE);
    found.failed(Json.said(List.of(new Said(null, key, values))));
    if (sql.turn().equals(Optional.of(run))) {
      sql.take(null);
    }
  }

  /**
   * The jobs that were interrupted: those of this node, which has just begun, or those of a node
   * that has not been heard of for two minutes. They are this node's from now on.
   *
   * @param begins whether this node has just begun
   */
  @RolesAllowed(Roles.SYSTEM)
  public List<Interrupted> interrupted(String node, boolean begins) {
    Instant before = clock.now().minus(SILENT);
    return em.createNamedQuery("ImportRun.inState", ImportRun.class)
        .setParameter(
            "states", EnumSet.of(ImportState.CHECKING, ImportState.APPLYING, ImportState.UNDOING))
        .getResultStream()
        .flatMap(run -> interrupted(run, node, begins, before).stream())
        .toList();
  }

  private Optional<Interrupted> interrupted(
      ImportRun run, String node, boolean begins, Instant before) {
    return sql.progress(run.id())
        .filter(p -> begins && p.node().equals(node) || p.beatAt().isBefore(before))
        .filter(p -> sql.takeOver(run.id(), p, node, clock.now()))
        .map(p -> new Interrupted(run.id(), ImportJob.in(run.state()), p.execution()));
  }
}
