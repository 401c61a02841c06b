package org.alongside.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of a file, each cell by what its column was said to be. */
@ApplicationScoped
class RowReader {
  /** What a file looks like before its columns are known. */
  record Shape(List<String> heads, int rows) {}

  /** Refuses what is no such file. */
  Shape shape(ImportKind kind, byte[] file) {
    CsvFile csv = CsvFile.of(file);
    return new Shape(csv.heads(), csv.lines().size());
  }

  /** For each column what stands in its first rows. */
  List<String> samples(ImportKind kind, byte[] file, int columns, int most) {
    CsvFile csv = CsvFile.of(file);
    List<String> samples = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      samples.add(
          csv.lines().stream()
              .limit(most)
              .map(l -> column < l.cells().size() ? l.cells().get(column) : "")
              .filter(c -> !c.isEmpty())
              .collect(java.util.stream.Collectors.joining(", ")));
    }
    return samples;
  }

  List<SourceRow> rows(ImportKind kind, byte[] file, ImportOptions options) {
    CsvFile csv = CsvFile.of(file);
    List<SourceRow> rows = new ArrayList<>();
    for (CsvFile.Line line : csv.lines()) {
      rows.add(new SourceRow(rows.size() + 1, "", line.row(), cells(csv, line, options)));
    }
    return rows;
  }

  private static Map<ImportField, String> cells(
      CsvFile csv, CsvFile.Line line, ImportOptions options) {
    Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
    int filled = line.cells().size();
    while (filled > 0 && line.cells().get(filled - 1).isEmpty()) {
      filled--;
    }
    if (filled > csv.heads().size()) {
      cells.put(ImportField.RAGGED, filled + "/" + csv.heads().size());
    }
    options
        .columns()
        .forEach(
            (field, column) -> {
              if (column < line.cells().size() && !line.cells().get(column).isEmpty()) {
                cells.put(field, line.cells().get(column));
              }
            });
    return cells;
  }
}
