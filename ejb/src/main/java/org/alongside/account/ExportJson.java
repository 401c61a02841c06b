package org.alongside.account;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.alongside.people.ExportTable;

/**
 * The machines' side of somebody's own data, {@code schema.json} says how: gathered while the page
 * is written, and kept packed until it is its turn, about a tenth of its size.
 */
final class ExportJson {
  /** What {@code data.json} says of itself; another number when its shape is another. */
  static final String SCHEMA = "alongside-own-data/1";

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final DeflaterOutputStream in = new DeflaterOutputStream(packed);

  ExportJson(Instant made) throws IOException {
    put(
        "{\"schema\":"
            + Json.createValue(SCHEMA)
            + ",\"made\":"
            + Json.createValue(made.toString()));
  }

  void add(ExportTable table) throws IOException {
    put("," + Json.createValue(table.name()) + ":" + rows(table));
  }

  private static String rows(ExportTable table) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (List<String> row : table.rows()) {
      JsonObjectBuilder one = Json.createObjectBuilder();
      for (int i = 0; i < table.columns().size(); i++) {
        String name = table.columns().get(i).name();
        if (row.get(i) == null) {
          one.addNull(name);
        } else {
          one.add(name, row.get(i));
        }
      }
      rows.add(one);
    }
    return rows.build().toString();
  }

  /** Ends it, and writes all of it. */
  void writeTo(OutputStream out) throws IOException {
    put("}");
    in.finish();
    new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())).transferTo(out);
  }

  private void put(String text) throws IOException {
    in.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
