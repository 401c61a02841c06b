package org.alongside.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.OldRowsSql;
import org.alongside.platform.RetentionPart;
import org.alongside.platform.RetentionSettings;
import org.alongside.platform.Setting;

/**
 * Files of imports go, and what their rows said: after the import was written, or, where it never
 * was, after the file was brought. That there was an import stays, and what it changed.
 */
@ApplicationScoped
class OldImportsSql implements RetentionPart {
  private static final String OVER =
      """
       WHERE run_id IN (SELECT id FROM import_run WHERE COALESCE(ended_at, added_at) < ?1
      AND state NOT IN ('CHECKING', 'APPLYING', 'UNDOING')) LIMIT ?2
      """;

  private static final List<String> ALL =
      List.of("DELETE FROM import_file" + OVER, "DELETE FROM import_row" + OVER);

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
    return OldRowsSql.delete(em, ALL, before, most);
  }
}
