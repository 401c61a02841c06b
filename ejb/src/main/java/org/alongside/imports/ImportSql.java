package org.alongside.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.InstantConverter;

/** The rows of a file and how far a job is: written by the thousand, and read a page at a time. */
@ApplicationScoped
class ImportSql {
  @PersistenceContext private EntityManager em;

  void keepFile(long run, byte[] content) {
    em.createNativeQuery("INSERT INTO import_file (run_id, content) VALUES (?, ?)")
        .setParameter(1, run)
        .setParameter(2, content)
        .executeUpdate();
  }

  byte[] file(long run) {
    return (byte[])
        em.createNativeQuery("SELECT content FROM import_file WHERE run_id = ?")
            .setParameter(1, run)
            .getSingleResult();
  }

  void dropFile(long run) {
    em.createNativeQuery("DELETE FROM import_file WHERE run_id = ?")
        .setParameter(1, run)
        .executeUpdate();
  }

  void dropRows(long run) {
    em.createNativeQuery("DELETE FROM import_row WHERE run_id = ?")
        .setParameter(1, run)
        .executeUpdate();
  }

  /** Writes rows of a file; one that is there already, from before a kill, is written anew. */
  void stage(long run, List<SourceRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    String places = ", (?, ?, ?, ?, ?)".repeat(rows.size()).substring(2);
    Query insert =
        em.createNativeQuery(
            "REPLACE INTO import_row (run_id, seq, part, row_no, cells) VALUES " + places);
    int i = 1;
    for (SourceRow row : rows) {
      insert.setParameter(i++, run);
      insert.setParameter(i++, row.seq());
      insert.setParameter(i++, row.part());
      insert.setParameter(i++, row.row());
      insert.setParameter(i++, Json.cells(row.cells()));
    }
    insert.executeUpdate();
  }

  /** Everything of a file, in its order. */
  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  List<SourceRow> staged(long run) {
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT seq, part, row_no, cells FROM import_row WHERE run_id = ? ORDER BY seq")
            .setParameter(1, run)
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new SourceRow(
                    ((Number) r[0]).intValue(),
                    (String) r[1],
                    ((Number) r[2]).intValue(),
                    Json.cells((String) r[3])))
        .toList();
  }

  /** Writes what rows that are there come to; their cells stay as they are. */
  void tell(long run, List<RowPlan> plans) {
    if (plans.isEmpty()) {
      return;
    }
    String places = ", (?, ?, '', 0, '', ?, ?)".repeat(plans.size()).substring(2);
    Query update =
        em.createNativeQuery(
            "INSERT INTO import_row (run_id, seq, part, row_no, cells, outcome, said) VALUES "
                + places
                + " ON DUPLICATE KEY UPDATE outcome = VALUES(outcome), said = VALUES(said)");
    int i = 1;
    for (RowPlan plan : plans) {
      update.setParameter(i++, run);
      update.setParameter(i++, plan.source().seq());
      update.setParameter(i++, plan.outcome().name());
      update.setParameter(i++, Json.said(plan.said()));
    }
    update.executeUpdate();
  }

  /**
   * A row as it is kept.
   *
   * @param said what is said of it, as JSON
   */
  record Kept(String part, int row, String cells, RowOutcome outcome, String said) {}

  /**
   * A page of what rows come to.
   *
   * @param outcome only those, or null: all
   */
  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  List<Kept> page(long run, RowOutcome outcome, int first, int size) {
    Query query =
        em.createNativeQuery(
            "SELECT part, row_no, cells, outcome, said FROM import_row WHERE run_id = ?"
                + (outcome == null ? "" : " AND outcome = ?")
                + " ORDER BY seq");
    query.setParameter(1, run);
    if (outcome != null) {
      query.setParameter(2, outcome.name());
    }
    List<Object[]> rows = query.setFirstResult(first).setMaxResults(size).getResultList();
    return rows.stream()
        .map(
            r ->
                new Kept(
                    (String) r[0],
                    ((Number) r[1]).intValue(),
                    (String) r[2],
                    r[3] == null ? null : RowOutcome.valueOf((String) r[3]),
                    (String) r[4]))
        .toList();
  }

  /** Keeps what an import has written, for an undo. */
  void deeds(long run, List<Deed> deeds) {
    if (deeds.isEmpty()) {
      return;
    }
    String places = ", (?, ?, ?, ?, ?)".repeat(deeds.size()).substring(2);
    Query insert =
        em.createNativeQuery(
            "INSERT INTO import_deed (run_id, seq, kind, object_id, before_it) VALUES " + places);
    int i = 1;
    for (Deed deed : deeds) {
      insert.setParameter(i++, run);
      insert.setParameter(i++, deed.seq());
      insert.setParameter(i++, deed.kind().name());
      insert.setParameter(i++, deed.objectId());
      insert.setParameter(i++, deed.before());
    }
    insert.executeUpdate();
  }

  /** Keeps what systems elsewhere call what was written. */
  void numbers(long run, List<Numbered> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    String places = ", (?, ?, ?, ?)".repeat(numbers.size()).substring(2);
    Query insert =
        em.createNativeQuery(
            "INSERT INTO external_id (kind, number, object_id, run_id) VALUES " + places);
    int i = 1;
    for (Numbered one : numbers) {
      insert.setParameter(i++, one.kind().name());
      insert.setParameter(i++, one.number());
      insert.setParameter(i++, one.objectId());
      insert.setParameter(i++, run);
    }
    insert.executeUpdate();
  }

  /** A number from elsewhere, and what it stands for. */
  record Numbered(ExternalKind kind, String number, long objectId) {}

  /** One thing that is written: by which row, what, to what, and what was before. */
  record Deed(int seq, ImportDeed.Kind kind, long objectId, String before) {}

  /** A job begins, or begins again. */
  void begin(long run, String job, String node, int total, Instant now) {
    em.createNativeQuery(
            "REPLACE INTO import_progress (run_id, job, execution_id, node, done, total, beat_at)"
                + " VALUES (?, ?, NULL, ?, 0, ?, ?)")
        .setParameter(1, run)
        .setParameter(2, job)
        .setParameter(3, node)
        .setParameter(4, total)
        .setParameter(5, InstantConverter.bound(now))
        .executeUpdate();
  }

  void executes(long run, long execution) {
    em.createNativeQuery("UPDATE import_progress SET execution_id = ? WHERE run_id = ?")
        .setParameter(1, execution)
        .setParameter(2, run)
        .executeUpdate();
  }

  void progress(long run, int done, int total, Instant now) {
    em.createNativeQuery(
            "UPDATE import_progress SET done = GREATEST(done, ?), total = ?, beat_at = ? WHERE"
                + " run_id = ?")
        .setParameter(1, done)
        .setParameter(2, total)
        .setParameter(3, InstantConverter.bound(now))
        .setParameter(4, run)
        .executeUpdate();
  }

  /** A job takes over what another node, or this one before a kill, was doing; one of them does. */
  boolean takeOver(long run, Progress from, String node, Instant now) {
    return em.createNativeQuery(
                "UPDATE import_progress SET node = ?, beat_at = ? WHERE run_id = ? AND beat_at = ?")
            .setParameter(1, node)
            .setParameter(2, InstantConverter.bound(now))
            .setParameter(3, run)
            .setParameter(4, InstantConverter.bound(from.beatAt()))
            .executeUpdate()
        > 0;
  }

  /** How far a job is. */
  record Progress(String job, Long execution, String node, int done, int total, Instant beatAt) {}

  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  Optional<Progress> progress(long run) {
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT job, execution_id, node, done, total, beat_at FROM import_progress WHERE"
                    + " run_id = ?")
            .setParameter(1, run)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(
            r ->
                new Progress(
                    (String) r[0],
                    r[1] == null ? null : ((Number) r[1]).longValue(),
                    (String) r[2],
                    ((Number) r[3]).intValue(),
                    ((Number) r[4]).intValue(),
                    InstantConverter.read(r[5])));
  }

  /** Whose turn it is to write, held until this transaction ends; empty: nobody's. */
  Optional<Long> turn() {
    Object run =
        em.createNativeQuery("SELECT run_id FROM import_turn WHERE id = 1 FOR UPDATE")
            .getSingleResult();
    return Optional.ofNullable(run).map(r -> ((Number) r).longValue());
  }

  void take(Long run) {
    em.createNativeQuery("UPDATE import_turn SET run_id = ? WHERE id = 1")
        .setParameter(1, run)
        .executeUpdate();
  }
}
