package org.alongside.interop.oneroster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV file of a roster: UTF-8, commas, a row of heads whose names are those of OneRoster 1.2.
 */
final class RosterTable {
  private static final int MOST_ROWS = 50_000;

  private final String file;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param number as a spreadsheet shows it: the heads are row 1
   */
  record Row(int number, Map<String, String> cells) {
    /** A cell; empty when it is not there. */
    String get(String head) {
      return cells.getOrDefault(head, "").strip();
    }
  }

  private RosterTable(String file) {
    this.file = file;
  }

  /**
   * @param heads columns without which nothing can be read
   */
  static RosterTable of(String file, byte[] content, String... heads) {
    if (content == null) {
      throw Refusal.invalid("oneroster.error.missing", file);
    }
    RosterTable table = new RosterTable(file);
    table.read(text(file, content), heads);
    return table;
  }

  List<Row> rows() {
    return rows;
  }

  String file() {
    return file;
  }

  private static String text(String file, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Refusal.invalid("oneroster.error.encoding", file);
    }
  }

  private void read(String text, String... needed) {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    int number = 0;
    List<String> heads = List.of();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        number++;
        CSVRecord record = records.next();
        if (number == 1) {
          heads = record.stream().map(String::strip).toList();
          requireHeads(heads, needed);
        } else {
          rows.add(new Row(number, cells(heads, record)));
        }
        if (number > MOST_ROWS) {
          throw Refusal.invalid("oneroster.error.many", MOST_ROWS);
        }
      }
    } catch (UncheckedIOException | IOException e) {
      throw Refusal.invalid("oneroster.error.table", file, number + 1);
    }
    requireHeads(heads, needed);
  }

  private void requireHeads(List<String> heads, String... needed) {
    for (String head : needed) {
      if (!heads.contains(head)) {
        throw Refusal.invalid("oneroster.error.head", file, head);
      }
    }
  }

  private static Map<String, String> cells(List<String> heads, CSVRecord record) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(heads.size(), record.size()); i++) {
      cells.put(heads.get(i), record.get(i));
    }
    return cells;
  }
}
