package org.alongside.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.InstantConverter;
import org.alongside.platform.RetentionPart;
import org.alongside.platform.RetentionSettings;
import org.alongside.platform.Setting;

/**
 * Files of imports go, and what their rows said; that there was an import stays, and what it
 * changed.
 */
@ApplicationScoped
class OldImportsSql implements RetentionPart {
  @PersistenceContext private EntityManager em;

  @Override
  public String name() {
    return "import-files";
  }

  @Override
  public Setting<Integer> days() {
    return RetentionSettings.IMPORTS;
  }

  @Override
  public int tidy(Instant before, int most) {
    String over = "(SELECT id FROM import_run WHERE ended_at < ?1)";
    int files =
        em.createNativeQuery("DELETE FROM import_file WHERE run_id IN " + over + " LIMIT ?2")
            .setParameter(1, InstantConverter.bound(before))
            .setParameter(2, most)
            .executeUpdate();
    return files
        + em.createNativeQuery(
                "UPDATE import_row SET cells = '{}', said = '[]' WHERE cells <> '{}' AND run_id IN "
                    + over
                    + " LIMIT ?2")
            .setParameter(1, InstantConverter.bound(before))
            .setParameter(2, most)
            .executeUpdate();
  }
}
