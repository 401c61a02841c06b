package org.alongside.account;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.people.ExportTable;

/** Somebody's own data as one page that needs nothing but a browser, now and in ten years. */
final class ExportPage {
  private static final String STYLE =
      "body{font:18px/1.6 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}"
          + "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;"
          + "border-bottom:1px solid #bbb;white-space:pre-wrap;overflow-wrap:anywhere}";

  private ExportPage() {}

  static String of(
      String name, List<ExportTable> tables, Locale language, ResourceBundle words, String day) {
    StringBuilder page = new StringBuilder();
    String title = words.getString("account.export.title");
    page.append("<!DOCTYPE html><html lang=\"")
        .append(language.getLanguage())
        .append(
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
        .append(escaped(title))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body><h1>")
        .append(escaped(title))
        .append("</h1><p>")
        .append(escaped(filled(words.getString("account.export.about"), language, name, day)))
        .append("</p>");
    tables.forEach(table -> add(page, table, words));
    return page.append("</body></html>").toString();
  }

  private static void add(StringBuilder page, ExportTable table, ResourceBundle words) {
    page.append("<h2>").append(escaped(table.title())).append("</h2>");
    if (table.rows().isEmpty()) {
      page.append("<p>").append(escaped(words.getString("account.export.nothing"))).append("</p>");
      return;
    }
    page.append("<table><thead><tr>");
    table
        .columns()
        .forEach(c -> page.append("<th scope=\"col\">").append(escaped(c.title())).append("</th>"));
    page.append("</tr></thead><tbody>");
    for (List<String> row : table.rows()) {
      page.append("<tr>");
      row.forEach(
          cell -> page.append("<td>").append(cell == null ? "" : escaped(cell)).append("</td>"));
      page.append("</tr>");
    }
    page.append("</tbody></table>");
  }

  private static String filled(String pattern, Locale language, Object... values) {
    return new MessageFormat(pattern, language).format(values);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
