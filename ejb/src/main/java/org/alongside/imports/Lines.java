package org.alongside.imports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of an import in words, and as files. */
final class Lines {
  /** By this mark a spreadsheet knows the encoding. */
  private static final String MARK = "\uFEFF";

  private Lines() {}

  static ImportLine of(ImportSql.Kept kept, Locale language) {
    Map<ImportField, String> cells = Json.cells(kept.cells());
    List<ImportLine.Sentence> said =
        Json.said(kept.said()).stream()
            .map(
                s ->
                    new ImportLine.Sentence(
                        s.field() == null
                            ? null
                            : Said.text("imports.field." + s.field(), language),
                        s.field() == null ? null : cells.get(s.field()),
                        s.sentence(language)))
            .toList();
    return new ImportLine(kept.part(), kept.row(), label(cells), kept.outcome(), said);
  }

  private static String label(Map<ImportField, String> cells) {
    String name =
        Stream.of(ImportField.GIVEN, ImportField.FAMILY)
            .map(cells::get)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return name.isEmpty()
        ? cells.getOrDefault(ImportField.NAME, cells.getOrDefault(ImportField.TITLE, ""))
        : name;
  }

  static byte[] file(List<ImportLine> lines, Locale language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("row", "label", "outcome", "column", "value", "text")
            .map(c -> Said.text("imports.report." + c, language))
            .toList());
    for (ImportLine line : lines) {
      String where = line.part().isEmpty() ? "" : line.part() + " ";
      String outcome = Said.text("imports.outcome." + line.outcome(), language);
      for (ImportLine.Sentence said :
          line.said().isEmpty() ? List.of(new ImportLine.Sentence(null, null, "")) : line.said()) {
        rows.add(
            Stream.of(
                    where + line.row(),
                    line.label(),
                    outcome,
                    said.column(),
                    said.value(),
                    said.text())
                .map(Lines::safe)
                .toList());
      }
    }
    return csv(rows);
  }

  static byte[] template(ImportKind kind, Locale language) {
    List<ImportField> fields = ImportField.of(kind);
    return csv(
        List.of(
            fields.stream().map(f -> Said.text("imports.field." + f, language)).toList(),
            fields.stream().map(f -> example(kind, f, language)).toList()));
  }

  /** Nobody leaves by the example that somebody forgot to take out. */
  private static String example(ImportKind kind, ImportField field, Locale language) {
    boolean own = kind == ImportKind.POSITIONS && field == ImportField.NUMBER;
    return field.isEnding()
        ? ""
        : Said.text("imports.example." + (own ? "NUMBER_OF_POSITION" : field), language);
  }

  /** A spreadsheet takes a cell that begins so for a formula. */
  private static String safe(String cell) {
    return cell == null ? "" : cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
  }

  private static byte[] csv(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    out.write(MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
