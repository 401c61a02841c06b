package org.alongside.interop.pressbooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alongside.exchange.Attribution;
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

/**
 * A folder of Markdown files in a zip, or one file: each becomes a page, in the order of their
 * names. {@code first.en.md} and {@code first.fr.md}, or {@code en/first.md} and {@code
 * fr/first.md}, are one page in two languages.
 */
@ApplicationScoped
class MarkdownImporter implements Importer {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:md|markdown)");
  private static final Pattern LICENCE =
      Pattern.compile("(?i)(?:licen[cs]e|copying)(?:\\.(?:md|txt|markdown))?");

  @Override
  public ImportFormat format() {
    return ImportFormat.MARKDOWN;
  }

  @Override
  public boolean recognises(Upload upload) {
    return PAGE.matcher(upload.name()).matches()
        || Unpacked.peek(upload).stream()
            .flatMap(z -> z.files().keySet().stream())
            .anyMatch(f -> PAGE.matcher(f).matches());
  }

  @Override
  public Imported read(Upload upload, ImportOptions options) {
    Unpacked folder =
        upload.isZip() ? Unpacked.of(upload).withoutTopFolder() : Unpacked.one(upload);
    SortedMap<String, byte[]> files = folder.files();
    BroughtFiles shown = new BroughtFiles();
    Attribution whole = licence(files);
    Map<String, SortedMap<String, MarkdownPage>> pages = new LinkedHashMap<>();
    List<ImportItem> items = new ArrayList<>();
    for (String path : PagePath.inOrder(files.keySet())) {
      byte[] bytes = files.get(path);
      ItemNotes notes = new ItemNotes(upload.isZip() ? path : "", 0, path);
      if (LICENCE.matcher(path).matches()) {
        items.add(notes.taken());
      } else if (!PAGE.matcher(path).matches()) {
        items.add(notes.leftOut("exchange.note.file-kind"));
      } else if (bytes.length == 0) {
        items.add(notes.leftOut("exchange.note.no-text"));
      } else {
        PagePath place = PagePath.of(path, options.language());
        String beside = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        MarkdownPage page =
            new MarkdownPage(
                new Upload(path, bytes),
                place.language(),
                whole,
                whose -> shown.of(folder.media(), beside, place.language(), whose),
                notes);
        SortedMap<String, MarkdownPage> page1 =
            pages.computeIfAbsent(place.name(), name -> new TreeMap<>());
        if (page.isEmpty()) {
          items.add(notes.leftOut("exchange.note.no-text"));
        } else if (page1.putIfAbsent(place.language(), page) != null) {
          items.add(notes.leftOut("exchange.note.page-double"));
        }
      }
    }
    pages.values().removeIf(Map::isEmpty);
    if (pages.isEmpty()) {
      throw Upload.refused("exchange.error.markdown", upload.name());
    }
    items.addAll(shown.others(folder.media()));
    return finish(upload, options, pages, shown, items);
  }

  /** The first line of a licence beside the pages holds for all of them. */
  private static Attribution licence(SortedMap<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(e -> LICENCE.matcher(e.getKey()).matches() && e.getValue().length > 0)
        .map(e -> new Upload(e.getKey(), e.getValue()).beginning(2_000))
        .flatMap(text -> text.lines().map(l -> l.replaceAll("^[#\\s]+", "").strip()))
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> new Attribution("", "", line, ""))
        .orElse(Attribution.NONE);
  }

  private Imported finish(
      Upload upload,
      ImportOptions options,
      Map<String, SortedMap<String, MarkdownPage>> pages,
      BroughtFiles shown,
      List<ImportItem> items) {
    Set<String> languages = common(pages, options.language());
    List<ImportedUnit> units = new ArrayList<>();
    Ids ids = new Ids();
    pages.forEach(
        (name, byLanguage) -> {
          SortedMap<String, String> files = new TreeMap<>();
          byLanguage.forEach(
              (language, page) -> {
                if (languages.contains(language)) {
                  files.put("." + language + ".md", page.file());
                  items.add(page.notes().taken());
                } else {
                  items.add(page.notes().leftOut("exchange.note.language"));
                }
              });
          if (!files.isEmpty()) {
            units.add(new ImportedUnit(ids.take(name, "page"), "page", files));
          }
        });
    items.addAll(shown.items());
    return new Imported(
        format(),
        upload.title(),
        List.copyOf(units),
        new TreeMap<>(),
        shown.shown(),
        List.copyOf(items));
  }

  /** Languages that every page has; else the one that most have, the asked one first. */
  private static Set<String> common(
      Map<String, SortedMap<String, MarkdownPage>> pages, String asked) {
    Set<String> all = new HashSet<>(Set.of("en", "fr"));
    pages.values().forEach(byLanguage -> all.retainAll(byLanguage.keySet()));
    if (!all.isEmpty()) {
      return all;
    }
    String other = asked.equals("fr") ? "en" : "fr";
    long inAsked = pages.values().stream().filter(p -> p.containsKey(asked)).count();
    return Set.of(2 * inAsked >= pages.size() ? asked : other);
  }
}
