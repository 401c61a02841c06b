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

  private final ResourceBundle words;
  private final Locale language;

  ExportPage(ResourceBundle words, Locale language) {
    this.words = words;
    this.language = language;
  }

  String begin(String name, String day) {
    String title = escaped(words.getString("account.export.title"));
    String about = words.getString("account.export.about");
    return "<!DOCTYPE html><html lang=\""
        + language.getLanguage()
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
        + title
        + "</title><style>"
        + STYLE
        + "</style></head><body><main><h1>"
        + title
        + "</h1><p>"
        + escaped(new MessageFormat(about, language).format(new Object[] {name, day}))
        + "</p>";
  }

  String table(ExportTable table) {
    StringBuilder page = new StringBuilder("<h2>").append(escaped(table.title())).append("</h2>");
    if (table.rows().isEmpty()) {
      return page.append("<p>")
          .append(escaped(words.getString("account.export.nothing")))
          .append("</p>")
          .toString();
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
    return page.append("</tbody></table>").toString();
  }

  String end() {
    return "</main></body></html>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
