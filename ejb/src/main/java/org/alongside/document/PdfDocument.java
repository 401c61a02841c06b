package org.alongside.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A document that is taken away as PDF: tagged (PDF/UA-1, ISO 14289-1), made to be kept (PDF/A-3a,
 * ISO 19005-3), its typeface embedded. It is written as HTML: headings, paragraphs, lists, tables
 * with heads, and pictures with a text in their place. Nothing is ever fetched for it.
 */
public final class PdfDocument {
  private static final String FAMILY = "Atkinson Hyperlegible Next";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    // a line for each step of each page helps nobody
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private final Document html;

  /**
   * @param language {@code en} or {@code fr}
   * @param title of the document, as readers show it
   * @param subject what it is, in one sentence
   * @param style name of a style sheet beside {@code owner}
   * @param owner a class of the feature whose document it is
   */
  public PdfDocument(String language, String title, String subject, String style, Class<?> owner) {
    html = Document.createShell("");
    html.selectFirst("html").attr("lang", language);
    html.title(title);
    html.head().appendElement("meta").attr("name", "subject").attr("content", subject);
    html.head().appendElement("meta").attr("name", "description").attr("content", subject);
    html.head().appendElement("style").appendChild(new DataNode(css(owner, style)));
  }

  /** Where the document's parts go; whatever is put there as text is text and nothing else. */
  public Element body() {
    return html.body();
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder renderer = new PdfRendererBuilder();
    renderer.useFastMode();
    renderer.usePdfUaAccessibility(true);
    renderer.usePdfAConformance(PdfAConformance.PDFA_3_A);
    renderer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    renderer.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
    renderer.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
    renderer.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    renderer.withProducer("Alongside");
    renderer.withW3cDocument(new W3CDom().fromJsoup(html), null);
    renderer.toStream(file);
    try (PdfBoxRenderer pages = renderer.buildPdfRenderer()) {
      pages.createPDFWithoutClosing();
      PDDocument document = pages.getPdfDocument();
      describeLinks(document);
      document.save(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** ISO 14289-1, 7.18.5: a link says where it leads; the renderer leaves that out. */
  private void describeLinks(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI address) {
          Element written = html.getElementsByAttributeValue("href", address.getURI()).first();
          link.setContents(written == null ? address.getURI() : written.attr("title"));
        }
      }
    }
  }

  private static InputStream font(String weight) {
    return PdfDocument.class.getResourceAsStream("AtkinsonHyperlegibleNext-" + weight + ".ttf");
  }

  private static String css(Class<?> owner, String style) {
    try (InputStream in = owner.getResourceAsStream(style)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
