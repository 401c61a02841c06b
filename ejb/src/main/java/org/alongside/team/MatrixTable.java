package org.alongside.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as lines of text: the one form from which all files are written, so that they tell the
 * same as the screen.
 *
 * @param title the team and the programme
 * @param about the day as of which it is, and what is shown
 * @param heads one a column
 * @param lines each as long as {@code heads}
 * @param totals as long as {@code heads}
 * @param legend the modules by their codes
 */
record MatrixTable(
    String title,
    String about,
    List<String> heads,
    List<List<String>> lines,
    List<String> totals,
    List<String> legend) {

  /** Two columns before those of the modules: the name and the group. */
  static final int BEFORE = 2;

  static MatrixTable of(TeamMatrix matrix, TeamWords words) {
    List<String> heads = new ArrayList<>(List.of(words.of("head.name"), words.of("head.group")));
    List<String> totals = new ArrayList<>(List.of(words.of("head.total"), ""));
    List<String> legend = new ArrayList<>();
    for (MatrixColumn column : matrix.columns()) {
      heads.add(column.code());
      totals.add(words.of("file.total", column.done(), column.asked(), column.percent()));
      legend.add(column.code() + " " + column.title());
    }
    List<List<String>> lines =
        matrix.rows().stream()
            .map(
                row -> {
                  List<String> line = new ArrayList<>(List.of(row.name(), group(row, words)));
                  row.cells().forEach(cell -> line.add(text(cell)));
                  return line;
                })
            .toList();
    return new MatrixTable(
        words.of("file.title", matrix.team(), matrix.programmeTitle()),
        about(matrix, words),
        heads,
        lines,
        totals,
        legend);
  }

  private static String about(TeamMatrix matrix, TeamWords words) {
    String shown = words.of("show." + matrix.show());
    return words.of("file.about", words.day(matrix.today()), shown, matrix.listed());
  }

  private static String group(MatrixRow row, TeamWords words) {
    String group = words.of("group." + row.group());
    return row.adjusted() ? words.of("file.adjusted", group) : group;
  }

  private static String text(MatrixCell cell) {
    LocalDate on = cell.on();
    return on == null ? cell.word() : cell.word() + " " + on;
  }
}
