package org.alongside.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.InstantConverter;
import org.alongside.platform.RetentionPart;
import org.alongside.platform.RetentionSettings;
import org.alongside.platform.Setting;

/** Messages that were read long ago go; what was not read stays. */
@ApplicationScoped
class OldMessagesSql implements RetentionPart {
  @PersistenceContext private EntityManager em;

  @Override
  public String name() {
    return "messages";
  }

  @Override
  public Setting<Integer> days() {
    return RetentionSettings.MESSAGES;
  }

  @Override
  public int tidy(Instant before, int most) {
    return em.createNativeQuery(
            """
            DELETE FROM message WHERE read_at < ?1 AND sorted = TRUE AND digest_at IS NULL LIMIT ?2
            """)
        .setParameter(1, InstantConverter.bound(before))
        .setParameter(2, most)
        .executeUpdate();
  }
}
