package org.alongside.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of who may do what, as people read it: cells parted by {@code |}, a name for several
 * callers by {@code NAME = A B C}, remarks behind {@code #}.
 */
final class MatrixTable {
  /** Words of a cell that name nobody: nothing, nobody, and it depends. */
  private static final Set<String> NOBODY = Set.of("", "-", "?");

  /** Where the tables lie, for a sentence that says where to add a line. */
  static final String FOLDER = "ear/src/test/resources/org/alongside/it/";

  /**
   * A line.
   *
   * @param number counted from 1, for whoever looks it up
   * @param cells without the blanks around them
   */
  record Line(int number, List<String> cells) {
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }
  }

  private final String file;
  private final Set<String> callers;
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  private MatrixTable(String file, Set<String> callers) {
    this.file = file;
    this.callers = callers;
  }

  /**
   * Reads one.
   *
   * @param file its name beside this class
   * @param callers everybody whom a cell may name
   */
  static MatrixTable read(String file, Set<String> callers) {
    try (InputStream in = MatrixTable.class.getResourceAsStream(file)) {
      return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), callers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same from its text. */
  static MatrixTable of(String file, String text, Set<String> callers) {
    MatrixTable table = new MatrixTable(file, callers);
    int number = 0;
    for (String line : text.split("\n", -1)) {
      table.add(++number, line.replaceFirst("#.*", "").strip());
    }
    return table;
  }

  private void add(int number, String text) {
    if (text.contains("|")) {
      lines.add(new Line(number, Arrays.stream(text.split("\\|", -1)).map(String::strip).toList()));
    } else if (text.contains(" = ")) {
      String[] parts = text.split(" = ", 2);
      groups.put(parts[0].strip(), callers(number, parts[1]));
    } else if (!text.isEmpty()) {
      throw new IllegalStateException(where(number) + " is no line of the table: " + text);
    }
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Everybody whom a cell names; {@code -}: nobody. */
  Set<String> callers(int number, String cell) {
    Set<String> named = new LinkedHashSet<>();
    for (String word : cell.strip().split("\\s+")) {
      if (groups.containsKey(word)) {
        named.addAll(groups.get(word));
      } else if (callers.contains(word)) {
        named.add(word);
      } else if (!NOBODY.contains(word)) {
        throw new IllegalStateException(
            where(number) + " names '" + word + "', who is neither a caller nor a group.");
      }
    }
    return named;
  }

  String where(int number) {
    return file + " line " + number;
  }
}
