package org.alongside.platform;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Deletes rows whose time is over, a few in a transaction. */
public final class OldRowsSql {
  private OldRowsSql() {}

  /**
   * Runs native statements one after the other, until so many rows are gone.
   *
   * @param statements each takes the instant as ?1 and the rows at most as ?2
   * @param before what was over then goes
   * @param most rows at most, of all statements together
   * @return how many rows went
   */
  public static int delete(EntityManager em, List<String> statements, Instant before, int most) {
    int gone = 0;
    for (String statement : statements) {
      if (gone < most) {
        gone +=
            em.createNativeQuery(statement)
                .setParameter(1, InstantConverter.bound(before))
                .setParameter(2, most - gone)
                .executeUpdate();
      }
    }
    return gone;
  }
}
