package org.alongside.it;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.imports.ImportField;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportOptions;
import org.alongside.imports.Imports;

/** A file that the coordinator of the member's team has brought, with the member in it. */
final class ThingsOfImports {
  private ThingsOfImports() {}

  static void put(World world, Shelf shelf) {
    byte[] file =
        "Given name,Family name\nTest,%s\n"
            .formatted(world.mark())
            .getBytes(StandardCharsets.UTF_8);
    String id =
        world
            .caller("TEAM_COORDINATOR")
            .identity()
            .get(
                () ->
                    Organisation.boundary(Imports.class)
                        .upload(ImportKind.PEOPLE, "people.csv", file));
    shelf.put("id.import", id);
    shelf.put("run", Database.number("SELECT id FROM import_run WHERE public_id = ?", id));
    shelf.put("content", file);
    shelf.put("fileName", "people.csv");
    shelf.put(ImportKind.class, ImportKind.PEOPLE);
    shelf.put(
        ImportOptions.class,
        new ImportOptions(Map.of(ImportField.GIVEN, 0, ImportField.FAMILY, 1), null, false));
    shelf.put("done", 0);
    shelf.put("total", 1);
    shelf.put("execution", 0L);
    shelf.put("key", "imports.error.moved");
    shelf.put("values", List.of());
    shelf.put("rows", List.of());
    shelf.put("node", "none");
    shelf.put("begins", false);
    shelf.put("messageId", -1L);
    shelf.put(Locale.class, Locale.ENGLISH);
  }
}
