package org.alongside.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The rows of leases. Time is the database's own, since the clocks of two nodes differ. */
@Dependent
class LeaseSql {
  @PersistenceContext private EntityManager em;

  /** Makes the row when it is missing: held by nobody. */
  void ensure(String name) {
    em.createNativeQuery(
            """
            INSERT INTO lease (name, node, until_at) VALUES (?1, '', '2000-01-01')
            ON DUPLICATE KEY UPDATE name = name
            """)
        .setParameter(1, name)
        .executeUpdate();
  }

  /**
   * Takes or prolongs it; false while another node holds it.
   *
   * @param earlier how the names of this node begin, whenever it was started
   */
  boolean take(String name, String node, String earlier, long seconds) {
    return em.createNativeQuery(
                """
                UPDATE lease SET node = ?1, until_at = UTC_TIMESTAMP(6) + INTERVAL ?2 SECOND
                WHERE name = ?3
                AND (node = ?1 OR until_at < UTC_TIMESTAMP(6) OR LEFT(node, CHAR_LENGTH(?4)) = ?4)
                """)
            .setParameter(1, node)
            .setParameter(2, seconds)
            .setParameter(3, name)
            .setParameter(4, earlier)
            .executeUpdate()
        > 0;
  }

  void release(String name, String node) {
    em.createNativeQuery(
            """
            UPDATE lease SET node = '', until_at = '2000-01-01' WHERE name = ?1 AND node = ?2
            """)
        .setParameter(1, name)
        .setParameter(2, node)
        .executeUpdate();
  }
}
