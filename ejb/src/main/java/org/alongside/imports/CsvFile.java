package org.alongside.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file, read: whatever its encoding and separator are, or refused with what is wrong with it
 * as a whole.
 *
 * @param charset what its bytes were
 * @param separator what stands between its columns
 * @param heads the first row
 * @param lines the other rows that hold anything
 */
record CsvFile(Charset charset, char separator, List<String> heads, List<Line> lines) {
  /** The largest file that is taken, in bytes. */
  static final int LARGEST = 5 * 1024 * 1024;

  /** The most rows that are taken. */
  static final int MOST_ROWS = 20_000;

  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_CELL = 2000;
  private static final String SEPARATORS = ",;\t";

  /**
   * A row.
   *
   * @param row its number as a spreadsheet shows it: the heads are row 1
   */
  record Line(int row, List<String> cells) {}

  static CsvFile of(byte[] file) {
    if (file.length > LARGEST) {
      throw Refusal.invalid("imports.error.large", LARGEST / 1024 / 1024);
    }
    Encoding.requireText(file);
    String text = Encoding.text(file);
    if (text.isBlank()) {
      throw Refusal.invalid("imports.error.empty");
    }
    char separator = separator(text);
    boolean told = text.startsWith("sep=");
    List<Line> lines = lines(text, separator);
    if (told && !lines.isEmpty()) {
      // a spreadsheet does not show that line
      lines.remove(0);
      lines.replaceAll(l -> new Line(l.row() - 1, l.cells()));
    }
    if (lines.isEmpty()) {
      throw Refusal.invalid("imports.error.empty");
    }
    List<String> heads = heads(lines.remove(0));
    if (lines.isEmpty()) {
      throw Refusal.invalid("imports.error.headsOnly");
    }
    return new CsvFile(Encoding.of(file), separator, heads, List.copyOf(lines));
  }

  /** What stands most often between the heads; Excel's own first line says it outright. */
  private static char separator(String text) {
    String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    if (first.matches("sep=.")) {
      return first.charAt(4);
    }
    String bare = first.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    for (char one : SEPARATORS.toCharArray()) {
      if (count(bare, one) > count(bare, best)) {
        best = one;
      }
    }
    return best;
  }

  private static long count(String text, char of) {
    return text.chars().filter(c -> c == of).count();
  }

  private static List<Line> lines(String text, char separator) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(separator != '\t')
            .get();
    List<Line> lines = new ArrayList<>();
    int row = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        row++;
        Line line = new Line(row, cells(records.next(), row));
        if (line.cells().stream().anyMatch(c -> !c.isEmpty())) {
          lines.add(line);
        }
        if (lines.size() > MOST_ROWS + 1) {
          throw Refusal.invalid("imports.error.many", MOST_ROWS);
        }
      }
    } catch (UncheckedIOException | IOException e) {
      throw Refusal.invalid("imports.error.quotes", row + 1);
    }
    return lines;
  }

  private static List<String> cells(CSVRecord record, int row) {
    if (record.size() > MOST_COLUMNS) {
      throw Refusal.invalid("imports.error.columns", row, MOST_COLUMNS);
    }
    List<String> cells = new ArrayList<>();
    for (String cell : record) {
      if (cell.length() > LONGEST_CELL) {
        throw Refusal.invalid("imports.error.cell", row, LONGEST_CELL);
      }
      cells.add(cell.strip());
    }
    return cells;
  }

  private static List<String> heads(Line first) {
    List<String> heads = new ArrayList<>(first.cells());
    while (!heads.isEmpty() && heads.get(heads.size() - 1).isEmpty()) {
      heads.remove(heads.size() - 1);
    }
    Set<String> seen = new HashSet<>();
    for (String head : heads) {
      if (!head.isEmpty() && !seen.add(Words.folded(head))) {
        throw Refusal.invalid("imports.error.headTwice", head);
      }
    }
    return List.copyOf(heads);
  }
}
