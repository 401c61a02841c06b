package org.alongside.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.InstantConverter;
import org.alongside.platform.RetentionPart;
import org.alongside.platform.RetentionSettings;
import org.alongside.platform.Setting;

/** Mail that is settled goes, and what a demonstration shows of it. */
@ApplicationScoped
class OldMailSql implements RetentionPart {
  @PersistenceContext private EntityManager em;

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Setting<Integer> days() {
    return RetentionSettings.MAIL;
  }

  @Override
  public int tidy(Instant before, int most) {
    em.createNativeQuery(
            """
            DELETE FROM shown_mail WHERE mail_id IN (
            SELECT id FROM outbox_mail WHERE settled_at < ?1)
            """)
        .setParameter(1, InstantConverter.bound(before))
        .executeUpdate();
    return em.createNativeQuery("DELETE FROM outbox_mail WHERE settled_at < ?1 LIMIT ?2")
        .setParameter(1, InstantConverter.bound(before))
        .setParameter(2, most)
        .executeUpdate();
  }
}
