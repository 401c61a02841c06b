package org.alongside.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.interop.oneroster.Roster;
import org.alongside.interop.oneroster.RosterOrg;
import org.alongside.interop.oneroster.RosterUser;
import org.alongside.people.Today;

/** The rows of a file, each cell by what its column was said to be. */
@ApplicationScoped
class RowReader {
  private static final String BAR = "|";

  @Inject private Today today;

  /** What a file looks like before its columns are known. */
  record Shape(List<String> heads, int rows) {}

  /** Refuses what is no such file. */
  Shape shape(ImportKind kind, byte[] file) {
    if (kind == ImportKind.ONEROSTER) {
      return new Shape(List.of(), rows(kind, file, null).size());
    }
    CsvFile csv = CsvFile.of(file);
    return new Shape(csv.heads(), csv.lines().size());
  }

  /** For each column what stands in its first rows. */
  List<String> samples(ImportKind kind, byte[] file, int columns, int most) {
    if (kind == ImportKind.ONEROSTER) {
      return List.of();
    }
    CsvFile csv = CsvFile.of(file);
    List<String> samples = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      samples.add(
          csv.lines().stream()
              .limit(most)
              .map(l -> column < l.cells().size() ? l.cells().get(column) : "")
              .filter(c -> !c.isEmpty())
              .distinct()
              .collect(java.util.stream.Collectors.joining(", ")));
    }
    return samples;
  }

  List<SourceRow> rows(ImportKind kind, byte[] file, ImportOptions options) {
    if (kind == ImportKind.ONEROSTER) {
      return roster(Roster.of(file, today.date()));
    }
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

  private static List<SourceRow> roster(Roster roster) {
    List<SourceRow> rows = new ArrayList<>();
    for (RosterOrg org : roster.orgs()) {
      Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
      put(cells, ImportField.NUMBER, org.sourcedId());
      put(cells, ImportField.SITE, org.site());
      // told by its name, even where that is empty
      cells.put(ImportField.NAME, org.name());
      rows.add(new SourceRow(rows.size() + 1, "orgs.csv", org.row(), cells));
    }
    for (RosterUser user : roster.users()) {
      Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
      put(cells, ImportField.NUMBER, user.sourcedId());
      put(cells, ImportField.GIVEN, user.given());
      put(cells, ImportField.FAMILY, user.family());
      put(cells, ImportField.PREFERRED, user.preferred());
      put(cells, ImportField.EMAIL, user.email());
      put(cells, ImportField.ROLES, String.join(BAR, user.roles()));
      put(cells, ImportField.TEAM, String.join(BAR, user.teams()));
      put(cells, ImportField.LEADS, String.join(BAR, user.leads()));
      put(cells, ImportField.CLOSED, user.closed() ? BAR : "");
      rows.add(new SourceRow(rows.size() + 1, "users.csv", user.row(), cells));
    }
    return rows;
  }

  private static void put(Map<ImportField, String> cells, ImportField field, String value) {
    if (value != null && !value.isBlank()) {
      cells.put(field, value.strip());
    }
  }
}
