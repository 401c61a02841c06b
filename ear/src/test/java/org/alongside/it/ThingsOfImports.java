package org.alongside.it;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.imports.ImportField;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportOptions;
import org.alongside.imports.Imports;
import org.alongside.imports.RowOutcome;

/** A file that the coordinator has brought, and what the jobs of imports are handed. */
final class ThingsOfImports {
  private ThingsOfImports() {}

  static void put(World world, Shelf shelf) {
    As coordinator = world.caller("COORDINATOR").identity();
    byte[] file = "Given name,Email\nNoor,noor@example.org\n".getBytes(StandardCharsets.UTF_8);
    String brought =
        coordinator.get(
            () ->
                Organisation.boundary(Imports.class)
                    .upload(ImportKind.PEOPLE, world.mark() + ".csv", file));
    shelf.put("id.import", brought);
    shelf.put("run", Database.number("SELECT id FROM import_run WHERE public_id = ?", brought));
    shelf.put("fileName", "people.csv");
    shelf.put("content", file);
    shelf.put("rows", List.of());
    shelf.put("done", 0);
    shelf.put("total", 0);
    shelf.put("execution", -1L);
    shelf.put("key", "imports.error.job");
    shelf.put("values", List.of());
    shelf.put("node", "another");
    shelf.put("begins", false);
    shelf.put("language.spoken", Locale.ENGLISH);
    shelf.put(ImportKind.class, ImportKind.PEOPLE);
    shelf.put(RowOutcome.class, RowOutcome.FAULTY);
    shelf.put(
        ImportOptions.class,
        new ImportOptions(Map.of(ImportField.GIVEN, 0, ImportField.EMAIL, 1), null, false));
  }
}
