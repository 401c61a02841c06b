package org.alongside.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.alongside.platform.InstantConverter;

/**
 * Writes rows of the log and their seals. A row is one statement, and does not make the entity
 * manager write first what the deed has changed so far: that is the deed's own business.
 */
@Dependent
class AuditSql {
  private static final int SEALS_AT_ONCE = 250;

  @PersistenceContext private EntityManager em;

  void insert(Deed deed) {
    statement(
            """
            INSERT INTO audit_entry
            (at, action, actor_kind, actor, actor_role, object, object_id, about, channel, address)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """,
            InstantConverter.bound(deed.at()),
            deed.action(),
            deed.actor().kind().name(),
            deed.actor().publicId(),
            deed.actor().role(),
            deed.object(),
            deed.objectId(),
            deed.about(),
            deed.channel().name(),
            deed.address())
        .executeUpdate();
  }

  /** Whether it is the first such read of its hour; whoever asks next is told no. */
  boolean isFirst(ReadKey read) {
    return statement(
                """
                INSERT IGNORE INTO audit_read (hour_at, reader, about, action)
                VALUES (?1, ?2, ?3, ?4)
                """,
                InstantConverter.bound(read.hour()),
                read.reader(),
                read.about(),
                read.action())
            .executeUpdate()
        > 0;
  }

  /** Forgets which reads were the first of hours that are over; the rows of the log stay. */
  void forgetReads(Instant before) {
    statement("DELETE FROM audit_read WHERE hour_at < ?1", InstantConverter.bound(before))
        .executeUpdate();
  }

  /** Writes the seals of a block, many in a statement. */
  void seal(long block, SortedMap<Long, String> rows) {
    List<Map.Entry<Long, String>> all = new ArrayList<>(rows.entrySet());
    for (int from = 0; from < all.size(); from += SEALS_AT_ONCE) {
      seal(block, all.subList(from, Math.min(all.size(), from + SEALS_AT_ONCE)));
    }
  }

  private void seal(long block, List<Map.Entry<Long, String>> rows) {
    String places = String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?)"));
    Query query =
        em.createNativeQuery(
            "INSERT INTO audit_seal (entry_id, block_no, entry_hash) VALUES " + places);
    int place = 1;
    for (Map.Entry<Long, String> row : rows) {
      query.setParameter(place++, row.getKey());
      query.setParameter(place++, block);
      query.setParameter(place++, row.getValue());
    }
    query.executeUpdate();
  }

  private Query statement(String sql, Object... values) {
    Query query = em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
