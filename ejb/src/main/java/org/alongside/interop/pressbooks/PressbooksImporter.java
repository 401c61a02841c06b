package org.alongside.interop.pressbooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.exchange.Brought;
import org.alongside.exchange.BroughtFiles;
import org.alongside.exchange.Ids;
import org.alongside.exchange.ImportFormat;
import org.alongside.exchange.ImportItem;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Imported;
import org.alongside.exchange.ImportedUnit;
import org.alongside.exchange.Importer;
import org.alongside.exchange.ItemNotes;
import org.alongside.exchange.Unpacked;
import org.alongside.exchange.Upload;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A book as Pressbooks exports it in XHTML: each chapter, and whatever stands before and behind
 * them, becomes a page. Source: the export's templates in Pressbooks' own repository.
 */
@ApplicationScoped
class PressbooksImporter implements Importer {
  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY|<!DOCTYPE[^>\\[]{0,500}\\[", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOKS =
      Pattern.compile("<meta name=\"generator\" content=\"Pressbooks|class=\"ugc |-ugc\"");
  private static final String SECTIONS =
      "div.front-matter, div.part, div.chapter, div.back-matter, section.front-matter, section.part,"
          + " section.chapter, section.back-matter";
  private static final String FURNITURE =
      "#half-title-page, #title-page, #copyright-page, #toc, #cover-image";
  private static final int MOST_PAGES = 300;

  @Override
  public ImportFormat format() {
    return ImportFormat.PRESSBOOKS;
  }

  @Override
  public boolean recognises(Upload upload) {
    return book(upload).filter(b -> LOOKS.matcher(b.beginning(1 << 20)).find()).isPresent();
  }

  /** The one file of HTML, if there is one. */
  private static Optional<Upload> book(Upload upload) {
    if (!upload.isZip()) {
      boolean html = upload.beginning(1 << 12).toLowerCase(java.util.Locale.ROOT).contains("<html");
      return html ? Optional.of(upload) : Optional.empty();
    }
    List<Upload> books =
        Unpacked.peek(upload).stream()
            .flatMap(z -> z.files().entrySet().stream())
            .filter(e -> e.getKey().matches("(?i).*\\.x?html?") && readable(e.getValue()))
            .map(e -> new Upload(e.getKey(), e.getValue()))
            .toList();
    return books.size() == 1 ? Optional.of(books.get(0)) : Optional.empty();
  }

  private static boolean readable(byte[] bytes) {
    return bytes.length > 0 && bytes.length <= Upload.MOST_HELD;
  }

  @Override
  public Imported read(Upload upload, ImportOptions options) {
    Map<String, Brought> media =
        upload.isZip() ? Unpacked.of(upload).media() : new java.util.TreeMap<>();
    Upload book =
        book(upload).orElseThrow(() -> Upload.refused("exchange.error.pressbooks", upload.name()));
    String text = book.text();
    if (ENTITY.matcher(text).find()) {
      throw Upload.refused("exchange.error.dtd", upload.name());
    }
    Document document = Jsoup.parse(text);
    document.charset(StandardCharsets.UTF_8);
    BookInformation information = new BookInformation(document);
    List<ImportedUnit> units = new ArrayList<>();
    List<ImportItem> items = new ArrayList<>();
    for (Element page : document.select(FURNITURE)) {
      items.add(new ItemNotes("", 0, page.id()).leftOut("exchange.note.furniture"));
      page.remove();
    }
    BroughtFiles files = new BroughtFiles();
    String folder = upload.isZip() ? folder(book.name()) : "";
    Ids ids = new Ids();
    for (Element section : document.select(SECTIONS)) {
      BookSection page =
          new BookSection(
              section,
              information.attribution(),
              whose -> files.of(media, folder, options.language(), whose));
      add(page, options, ids, units, items);
    }
    items.addAll(files.items());
    items.addAll(files.others(media));
    if (units.isEmpty()) {
      throw Upload.refused("exchange.error.pressbooks", upload.name());
    }
    String title = information.title().isEmpty() ? upload.title() : information.title();
    return new Imported(
        format(),
        title,
        List.copyOf(units),
        new java.util.TreeMap<>(),
        files.shown(),
        List.copyOf(items));
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static void add(
      BookSection page,
      ImportOptions options,
      Ids ids,
      List<ImportedUnit> units,
      List<ImportItem> items) {
    if (units.size() >= MOST_PAGES) {
      throw Upload.refused("exchange.error.pages", MOST_PAGES);
    }
    if (page.isEmpty()) {
      items.add(page.notes().leftOut("exchange.note.no-text"));
      return;
    }
    units.add(
        ImportedUnit.of(
            ids.take(page.title(), "page"), "page", "." + options.language() + ".md", page.file()));
    items.add(page.notes().taken());
  }
}
