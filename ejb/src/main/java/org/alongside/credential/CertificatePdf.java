package org.alongside.credential;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.alongside.branding.Branding;
import org.alongside.document.PdfDocument;
import org.alongside.document.QrCode;
import org.alongside.media.MediaKind;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.jsoup.nodes.Element;

/** A credential on paper: whose, for what, until when, and where anybody verifies it. */
@Dependent
class CertificatePdf {
  @EJB private Settings settings;
  @EJB private Branding branding;
  @Inject private CredentialQueries queries;
  @Inject private CredentialRows rows;
  @Inject private PersonDesk persons;

  byte[] of(Credential one, String language) {
    return write(
        new Facts(
            settings.get(SiteSettings.SITE_NAME),
            persons.who(one.personId()).shownName(),
            queries.terms(one),
            one.earnedOn(),
            one.validTo(),
            CredentialPart.of(one.parts()),
            rows.address(one),
            logo(language)),
        language);
  }

  /** A picture that can be printed; null: there is none. */
  private Picture logo(String language) {
    return branding
        .logo(language)
        .filter(logo -> logo.kind() == MediaKind.PNG)
        .map(logo -> new Picture(branding.content(logo.hash()), logo.text()))
        .orElse(null);
  }

  /** A PNG, and what stands for it. */
  record Picture(byte[] png, String text) {
    String dataAddress() {
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
  }

  /** What stands on it; logo: null where the site has none. */
  record Facts(
      String site,
      String holder,
      AchievementTerms terms,
      LocalDate earnedOn,
      LocalDate validTo,
      List<CredentialPart> parts,
      String address,
      Picture logo) {}

  static byte[] write(Facts facts, String language) {
    CredentialTexts words = new CredentialTexts(language);
    String name = facts.terms().name().get(language);
    PdfDocument document =
        new PdfDocument(
            language,
            words.of("certificate.title", name, facts.holder()),
            words.of("certificate.subject", name, facts.site()),
            "certificate.css",
            CertificatePdf.class);
    Element page = document.body().appendElement("main");
    Element site = page.appendElement("p").addClass("site");
    if (facts.logo() != null) {
      site.appendElement("img")
          .addClass("logo")
          .attr("src", facts.logo().dataAddress())
          .attr("alt", facts.logo().text());
    }
    site.appendText(facts.site());
    page.appendElement("h1").text(words.of("certificate.heading"));
    page.appendElement("p").addClass("quiet").text(words.of("certificate.holder"));
    page.appendElement("p").addClass("holder").text(facts.holder());
    page.appendElement("p").addClass("quiet").text(words.of("certificate.for"));
    page.appendElement("h2").addClass("for").text(name);
    page.appendElement("p").text(facts.terms().description().get(language));
    page.appendElement("p").text(facts.terms().criteria().get(language));
    page.appendElement("p").addClass("dates").text(dates(facts, words));
    parts(page, facts.parts(), words, language);
    verify(page, facts.address(), words);
    return document.bytes();
  }

  private static String dates(Facts facts, CredentialTexts words) {
    String earned = words.of("certificate.earned", words.day(facts.earnedOn()));
    String valid =
        facts.validTo() == null
            ? words.of("certificate.forGood")
            : words.of("certificate.validTo", words.day(facts.validTo()));
    return earned + " " + valid;
  }

  private static void parts(
      Element page, List<CredentialPart> parts, CredentialTexts words, String language) {
    if (parts.isEmpty()) {
      return;
    }
    page.appendElement("h3").text(words.of("certificate.parts"));
    Element list = page.appendElement("ul").addClass("parts");
    for (CredentialPart part : parts) {
      String how =
          part.completedOn() == null
              ? words.of("certificate.recognised")
              : words.day(LocalDate.parse(part.completedOn()));
      list.appendElement("li").text(part.title().get(language) + " (" + how + ")");
    }
  }

  private static void verify(Element page, String address, CredentialTexts words) {
    Element block = page.appendElement("div").addClass("verify");
    block
        .appendElement("img")
        .attr("src", QrCode.dataAddress(address))
        .attr("alt", words.of("certificate.qr", address));
    Element text = block.appendElement("div").addClass("verify-text");
    text.appendElement("p").text(words.of("certificate.verify"));
    text.appendElement("p")
        .appendElement("a")
        .attr("href", address)
        .attr("title", words.of("certificate.link", address))
        .text(address);
  }
}
