package org.alongside.notification;

import java.util.List;

/**
 * The parts of a mail, in one language.
 *
 * @param language en or fr
 * @param greeting the first line
 * @param paragraphs what it says
 * @param lines a list under it; may be empty
 * @param button words on the link
 * @param link where it leads
 * @param foot the small print, paragraph by paragraph
 */
record Letter(
    String language,
    String subject,
    String greeting,
    List<String> paragraphs,
    List<String> lines,
    String button,
    String link,
    List<String> foot) {
  private static final String BODY =
      "margin:0;padding:24px;background:#ffffff;color:#1f2a2a;font:17px/1.6 Arial,Helvetica,sans-serif";
  private static final String BUTTON =
      "display:inline-block;padding:12px 20px;background:#0f5a5a;color:#ffffff;text-decoration:none;border-radius:6px";
  private static final String SMALL = "font-size:14px;color:#4a5555;overflow-wrap:anywhere";

  MailText text() {
    return new MailText(subject, plain(), html());
  }

  private String plain() {
    StringBuilder text = new StringBuilder(greeting).append("\n\n");
    paragraphs.forEach(p -> text.append(p).append("\n\n"));
    lines.forEach(l -> text.append("- ").append(l).append('\n'));
    if (!lines.isEmpty()) {
      text.append('\n');
    }
    text.append(button).append(":\n").append(link).append("\n\n-- \n");
    text.append(String.join("\n", foot)).append('\n');
    return text.toString();
  }

  private String html() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"");
    page.append(language).append("\"><head><meta charset=\"utf-8\"><title>");
    page.append(escaped(subject)).append("</title></head><body style=\"").append(BODY);
    page.append("\"><div style=\"max-width:34rem\">");
    add(page, greeting, "");
    paragraphs.forEach(p -> add(page, p, ""));
    if (!lines.isEmpty()) {
      page.append("<ul>");
      lines.forEach(l -> page.append("<li>").append(escaped(l)).append("</li>"));
      page.append("</ul>");
    }
    page.append("<p><a href=\"").append(escaped(link)).append("\" style=\"").append(BUTTON);
    page.append("\">").append(escaped(button)).append("</a></p>");
    add(page, link, SMALL);
    page.append("<hr style=\"border:0;border-top:1px solid #cccccc\">");
    foot.forEach(f -> add(page, f, SMALL));
    return page.append("</div></body></html>").toString();
  }

  private static void add(StringBuilder page, String paragraph, String style) {
    page.append(style.isEmpty() ? "<p>" : "<p style=\"" + style + "\">");
    page.append(escaped(paragraph)).append("</p>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
