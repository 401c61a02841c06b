package org.alongside.credential;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.alongside.document.PdfDocument;
import org.alongside.learning.TranscriptRow;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.jsoup.nodes.Element;

/** Everything somebody completed, each cycle a row, and what they were given for it. */
@Dependent
class TranscriptPdf {
  @EJB private Settings settings;
  @Inject private PersonDesk persons;
  @Inject private SiteClock clock;

  byte[] of(
      long person,
      List<TranscriptRow> completed,
      List<CredentialRow> credentials,
      String language,
      ZoneId zone) {
    Facts facts =
        new Facts(
            settings.get(SiteSettings.SITE_NAME),
            persons.who(person).shownName(),
            completed,
            credentials,
            clock.now());
    return write(facts, language, zone);
  }

  /** What stands in it. */
  record Facts(
      String site,
      String holder,
      List<TranscriptRow> completed,
      List<CredentialRow> credentials,
      Instant now) {}

  static byte[] write(Facts facts, String language, ZoneId zone) {
    CredentialTexts words = new CredentialTexts(language);
    String today = words.day(LocalDate.ofInstant(facts.now(), zone));
    PdfDocument document =
        new PdfDocument(
            language,
            words.of("transcript.title", facts.holder()),
            words.of("transcript.subject", facts.site(), today),
            "certificate.css",
            TranscriptPdf.class);
    Element page = document.body().appendElement("main");
    page.appendElement("p").addClass("site").text(facts.site());
    page.appendElement("h1").text(words.of("transcript.title", facts.holder()));
    page.appendElement("p").addClass("quiet").text(words.of("transcript.asOf", today));
    page.appendElement("h2").text(words.of("transcript.completed"));
    if (facts.completed().isEmpty()) {
      page.appendElement("p").text(words.of("transcript.none"));
    } else {
      Element rows = table(page, words, "module", "date", "until", "version", "cycle", "minutes");
      facts.completed().forEach(row -> completed(rows, row, words, zone));
    }
    if (!facts.credentials().isEmpty()) {
      page.appendElement("h2").text(words.of("transcript.credentials"));
      Element rows = table(page, words, "certificate", "date", "until", "state");
      facts.credentials().forEach(row -> credential(rows, row, words));
    }
    return document.bytes();
  }

  private static void completed(
      Element rows, TranscriptRow row, CredentialTexts words, ZoneId zone) {
    Element line = rows.appendElement("tr");
    line.appendElement("th").attr("scope", "row").text(row.code() + " · " + row.title());
    cell(line, words.day(LocalDate.ofInstant(row.completedAt(), zone)));
    until(line, row.lastDay(), words);
    cell(line, Integer.toString(row.version()));
    cell(line, Integer.toString(row.cycle()));
    cell(line, Integer.toString(row.minutes()));
  }

  private static void credential(Element rows, CredentialRow row, CredentialTexts words) {
    Element line = rows.appendElement("tr");
    line.appendElement("th").attr("scope", "row").text(row.name());
    cell(line, words.day(row.earnedOn()));
    until(line, row.validTo(), words);
    cell(line, words.of("state." + row.state().name().toLowerCase(Locale.ROOT)));
  }

  private static void until(Element line, LocalDate lastDay, CredentialTexts words) {
    cell(line, lastDay == null ? words.of("transcript.forGood") : words.day(lastDay));
  }

  private static Element table(Element page, CredentialTexts words, String... columns) {
    Element table = page.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : columns) {
      head.appendElement("th").attr("scope", "col").text(words.of("transcript.column." + column));
    }
    return table.appendElement("tbody");
  }

  private static void cell(Element line, String text) {
    line.appendElement("td").text(text);
  }
}
