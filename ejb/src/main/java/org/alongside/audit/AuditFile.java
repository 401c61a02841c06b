package org.alongside.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.platform.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of the log as CSV that a spreadsheet opens as it is: it begins with the mark of UTF-8, and
 * no cell can run as a formula.
 */
final class AuditFile {
  private static final String MARK = "\uFEFF";
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "instant",
          "local",
          "action",
          "said",
          "actorKind",
          "actorId",
          "actor",
          "role",
          "object",
          "objectId",
          "objectName",
          "aboutId",
          "about",
          "channel",
          "address");

  private AuditFile() {}

  static String text(List<AuditRow> rows, ZoneId zone, String language, boolean first) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      if (first) {
        text.append(MARK);
        AuditWords words = AuditWords.in(language);
        printer.printRecord(COLUMNS.stream().map(words::column).toList());
      }
      for (AuditRow row : rows) {
        printer.printRecord(cells(row, zone).map(c -> c == null ? "" : SafeCell.of(c)).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Stream<String> cells(AuditRow row, ZoneId zone) {
    return Stream.of(
        Long.toString(row.id()),
        row.at().toString(),
        LOCAL.format(LocalDateTime.ofInstant(row.at(), zone)),
        row.action(),
        row.said(),
        row.actorKind().name(),
        row.actor().id(),
        row.actor().name(),
        row.role(),
        row.object(),
        row.thing().id(),
        row.thing().name(),
        row.about().id(),
        row.about().name(),
        row.channel().name(),
        row.address());
  }
}
