package org.alongside.it;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every column of every table that can hold a text, found by looking. */
final class EveryTable {
  private EveryTable() {}

  /** In which columns the canary stands, in any form. */
  static Set<String> heard(Canary canary) {
    Set<String> heard = new TreeSet<>();
    for (Map<String, Object> column : columns()) {
      String table = String.valueOf(column.get("t"));
      String name = String.valueOf(column.get("c"));
      for (String form : canary.forms()) {
        List<Map<String, Object>> found =
            RawTables.rows(
                "SELECT COUNT(*) AS n FROM `%s` WHERE LOCATE(?, CAST(`%s` AS BINARY)) > 0"
                    .formatted(table, name),
                form.getBytes(StandardCharsets.ISO_8859_1));
        if (((Number) found.get(0).get("n")).longValue() > 0) {
          heard.add(table + "." + name);
        }
      }
    }
    return heard;
  }

  static List<Map<String, Object>> columns() {
    return RawTables.rows(
        """
        SELECT table_name AS t, column_name AS c FROM information_schema.columns
        WHERE table_schema = DATABASE() AND data_type IN ('char', 'varchar', 'tinytext', 'text',
          'mediumtext', 'longtext', 'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob', 'json')
        """);
  }
}
