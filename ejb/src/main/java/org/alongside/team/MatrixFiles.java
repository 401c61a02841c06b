package org.alongside.team;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alongside.document.PdfDocument;
import org.alongside.platform.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.nodes.Element;

/** Writes a matrix as a file. Every cell of all three is the same text. */
final class MatrixFiles {
  private static final String MARK = "\uFEFF";
  private static final int WIDE = 28;
  private static final int NARROW = 20;

  private MatrixFiles() {}

  static byte[] write(MatrixTable table, MatrixFormat format, TeamWords words) {
    return switch (format) {
      case CSV -> csv(table);
      case XLSX -> xlsx(table);
      case PDF -> pdf(table, words);
    };
  }

  /** RFC 4180; it begins with the mark of UTF-8, and no cell can run as a formula. */
  private static byte[] csv(MatrixTable table) {
    StringBuilder file = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
      for (List<String> line : all(table)) {
        printer.printRecord(line.stream().map(SafeCell::of).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<List<String>> all(MatrixTable table) {
    List<List<String>> all = new ArrayList<>();
    all.add(table.heads());
    all.addAll(table.lines());
    all.add(table.totals());
    return all;
  }

  private static byte[] xlsx(MatrixTable table) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, "Alongside", "1.0")) {
      Worksheet sheet = book.newWorksheet("Matrix");
      List<List<String>> all = all(table);
      for (int row = 0; row < all.size(); row++) {
        for (int column = 0; column < all.get(row).size(); column++) {
          sheet.value(row, column, SafeCell.of(all.get(row).get(column)));
        }
      }
      int last = table.heads().size() - 1;
      sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
      sheet.range(all.size() - 1, 0, all.size() - 1, last).style().bold().set();
      for (int column = 0; column <= last; column++) {
        sheet.width(column, column < MatrixTable.BEFORE ? WIDE : NARROW);
      }
      sheet.freezePane(1, 1);
      int row = all.size() + 1;
      sheet.value(row++, 0, SafeCell.of(table.title()));
      sheet.value(row++, 0, table.about());
      for (String module : table.legend()) {
        sheet.value(row++, 0, SafeCell.of(module));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] pdf(MatrixTable table, TeamWords words) {
    PdfDocument document =
        new PdfDocument(
            words.language(), table.title(), table.about(), "matrix.css", MatrixFiles.class);
    Element page = document.body().appendElement("main");
    page.appendElement("h1").text(table.title());
    page.appendElement("p").text(table.about());
    Element rows = page.appendElement("table");
    Element head = rows.appendElement("thead").appendElement("tr");
    table.heads().forEach(h -> head.appendElement("th").attr("scope", "col").text(h));
    Element body = rows.appendElement("tbody");
    table.lines().forEach(line -> line(body, line));
    line(body, table.totals());
    Element legend = page.appendElement("ul");
    table.legend().forEach(module -> legend.appendElement("li").text(module));
    return document.bytes();
  }

  private static void line(Element body, List<String> line) {
    Element row = body.appendElement("tr");
    row.appendElement("th").attr("scope", "row").text(line.get(0));
    line.stream().skip(1).forEach(text -> row.appendElement("td").text(text));
  }
}
