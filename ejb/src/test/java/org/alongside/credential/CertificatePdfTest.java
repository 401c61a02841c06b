package org.alongside.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.alongside.document.Conformance;
import org.alongside.learning.TranscriptRow;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away as PDF can be kept, can be read aloud, and leads to its public page. */
class CertificatePdfTest {
  private static final String ADDRESS = "https://lms.example.org/verify/AAAAAAAAAAAAAAAAAAAAAA";
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");

  private static final AchievementTerms TERMS =
      new AchievementTerms(
          "peer",
          AchievementTerms.Kind.PROGRAMME,
          24,
          List.of("P01"),
          Map.of("en", "Peer support worker programme", "fr", "Programme des pairs aidants"),
          Map.of("en", "What it is.", "fr", "Ce que c’est."),
          Map.of("en", "What was done.", "fr", "Ce qui a été fait."));

  private static CertificatePdf.Facts facts(String holder) {
    return new CertificatePdf.Facts(
        "Alongside",
        holder,
        TERMS,
        LocalDate.of(2026, 3, 31),
        LocalDate.of(2028, 3, 31),
        List.of(
            new CredentialPart("P01", Map.of("en", "Role", "fr", "Rôle"), "2026-03-31"),
            new CredentialPart("P02", Map.of("en", "Recovery", "fr", "Rétablissement"), null)),
        ADDRESS,
        new CertificatePdf.Picture(halfClear(), "Some Health Services"));
  }

  /** A logo that lets the paper through. */
  private static byte[] halfClear() {
    BufferedImage logo = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
    logo.setRGB(3, 3, 0x800b5a5b);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(logo, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void aCertificateConformsToPdfUaAndPdfA(String language) throws Exception {
    byte[] pdf = CertificatePdf.write(facts("Zoë O’Connor-Łukasiewicz"), language);
    assertThat(Conformance.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void aTranscriptOfManyPagesConformsToPdfUaAndPdfA(String language) throws Exception {
    byte[] pdf = CredentialDocuments.transcript(language, 60);
    assertThat(Conformance.faults(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
    }
  }

  @Test
  void theCheckFindsWhatIsWrong() throws Exception {
    byte[] pdf = CertificatePdf.write(facts("A B"), "en");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setStructureTreeRoot(null);
      document.getDocumentCatalog().setMetadata(null);
      java.io.ByteArrayOutputStream broken = new java.io.ByteArrayOutputStream();
      document.save(broken);
      assertThat(Conformance.faults(broken.toByteArray()))
          .anyMatch(f -> f.startsWith("ua1"))
          .anyMatch(f -> f.startsWith("3a"));
    }
  }

  @Test
  void saysWhoseForWhatAndUntilWhenInItsLanguage() throws Exception {
    assertThat(text(CertificatePdf.write(facts("Ana Brûlé"), "en")))
        .contains("Ana Brûlé", "Peer support worker programme", "March 31, 2028", ADDRESS)
        .contains("Role (March 31, 2026)", "Recovery (recognised from earlier training)");
    try (PDDocument document = Loader.loadPDF(CertificatePdf.write(facts("Ana Brûlé"), "fr"))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(new PDFTextStripper().getText(document))
          .contains("Certificat", "31 mars 2028", "Rétablissement (reconnu d’une formation");
    }
  }

  @Test
  void whatStandsInANameIsNeverMarkup() throws Exception {
    assertThat(text(CertificatePdf.write(facts("<b>A</b> & B"), "en"))).contains("<b>A</b> & B");
  }

  @Test
  void aNameInLettersThatTheTypefaceLacksStillGivesAWholeFile() throws Exception {
    assertThat(Conformance.faults(CertificatePdf.write(facts("ᐊᓂᔑᓈᐯ 王小明"), "en"))).isEmpty();
  }

  @Test
  void itsCodeLeadsToThePublicPage() throws Exception {
    try (PDDocument document = Loader.loadPDF(CertificatePdf.write(facts("A B"), "en"))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      String read =
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(source(page))),
                  Map.of(DecodeHintType.TRY_HARDER, true))
              .getText();
      assertThat(read).isEqualTo(ADDRESS);
    }
  }

  @Test
  void itsTypefaceIsEmbedded() throws Exception {
    try (PDDocument document = Loader.loadPDF(CertificatePdf.write(facts("A B"), "en"))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).contains("AtkinsonHyperlegibleNext");
        }
      }
    }
  }

  private static RGBLuminanceSource source(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    return new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** A transcript of so many modules. */
  static final class CredentialDocuments {
    private CredentialDocuments() {}

    static byte[] transcript(String language, int modules) {
      Instant now = Instant.parse("2026-04-01T12:00:00Z");
      List<TranscriptRow> rows =
          java.util.stream.IntStream.rangeClosed(1, modules)
              .mapToObj(
                  n -> new TranscriptRow("x" + n, "P0" + n, "Confidentiality " + n, 1, 1, 120, now))
              .toList();
      CredentialRow given =
          new CredentialRow(
              "x",
              "P10",
              AchievementTerms.Kind.MODULE,
              "Confidentiality and records",
              1,
              CredentialState.VALID,
              LocalDate.of(2026, 3, 31),
              LocalDate.of(2028, 3, 31),
              now,
              false,
              false,
              null,
              null,
              false,
              ADDRESS);
      return TranscriptPdf.write(
          new TranscriptPdf.Facts("Alongside", "Ana Brûlé", rows, List.of(given), now),
          language,
          ZONE);
    }
  }
}
