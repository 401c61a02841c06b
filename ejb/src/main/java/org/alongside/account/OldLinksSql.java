package org.alongside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.OldRowsSql;
import org.alongside.platform.RetentionPart;
import org.alongside.platform.RetentionSettings;
import org.alongside.platform.Setting;

/** Links that are no longer good go, and when somebody asked for a password or for their data. */
@ApplicationScoped
class OldLinksSql implements RetentionPart {
  private static final List<String> OVER =
      List.of(
          "DELETE FROM password_link WHERE good_until < ?1 LIMIT ?2",
          "DELETE FROM export_link WHERE good_until < ?1 LIMIT ?2",
          "DELETE FROM reset_ask WHERE asked_at < ?1 LIMIT ?2",
          "DELETE FROM own_export WHERE asked_at < ?1 LIMIT ?2",
          "DELETE FROM address_change WHERE good_until < ?1 LIMIT ?2");

  @PersistenceContext private EntityManager em;

  @Override
  public String name() {
    return "links";
  }

  @Override
  public Setting<Integer> days() {
    return RetentionSettings.LINKS;
  }

  @Override
  public int tidy(Instant before, int most) {
    return OldRowsSql.delete(em, OVER, before, most);
  }
}
