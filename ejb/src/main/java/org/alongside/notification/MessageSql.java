package org.alongside.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.InstantConverter;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.MessageRecalled;
import org.alongside.platform.PublicId;

/**
 * Writes a message down, once: that the same was asked for before is no error, which JPQL cannot
 * say. One statement, since whoever causes messages may cause thousands. And takes one away.
 */
@Dependent
class MessageSql {
  @PersistenceContext private EntityManager em;

  /**
   * @param address where mail about it must go, or null: where the person's mail goes when it does
   */
  void write(MessageAsked asked, MessageKind kind, String address, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO message (public_id, person_id, kind, message_key, facts, path, address, in_site, asked_at, sorted, version)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, FALSE, 1) ON DUPLICATE KEY UPDATE id = id
            """)
        .setParameter(1, PublicId.random())
        .setParameter(2, asked.personId())
        .setParameter(3, kind.code())
        .setParameter(4, asked.key())
        .setParameter(5, FactsConverter.json(asked.facts()))
        .setParameter(6, asked.path())
        .setParameter(7, address)
        .setParameter(8, kind.isInSite())
        .setParameter(9, InstantConverter.bound(now))
        .executeUpdate();
  }

  /**
   * Takes a message away that nobody has read and that is in no mail, in one statement, so that a
   * mail which is written meanwhile comes before or after.
   *
   * @return false: it has been read, or a mail has it
   */
  boolean takeAway(MessageRecalled recalled) {
    return em.createNativeQuery(
                """
                DELETE FROM message WHERE person_id = ?1 AND kind = ?2 AND message_key = ?3
                AND read_at IS NULL AND mail_id IS NULL
                """)
            .setParameter(1, recalled.personId())
            .setParameter(2, MessageKind.of(recalled.kind()).code())
            .setParameter(3, recalled.key())
            .executeUpdate()
        > 0;
  }
}
