package org.alongside.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.catalogue.ContentDesk;
import org.alongside.catalogue.ContentSource;
import org.alongside.media.MediaKind;

/**
 * A zip of our own. Files of modules are taken as they are; what modules share belongs to each site
 * and is compared only.
 */
@ApplicationScoped
class ArchiveImporter implements Importer {
  private static final Pattern MODULE =
      Pattern.compile("modules/([A-Z]{1,3}[0-9]{1,2})/([A-Za-z0-9][A-Za-z0-9._-]*)");
  private static final Pattern TEXT = Pattern.compile(".*\\.(?:md|yaml)");
  private static final Pattern SHARED =
      Pattern.compile(
          "(?:role-matrix|competencies|(?:instruments|programmes)/[a-z][a-z0-9-]*)\\.yaml"
              + "|fragments/[a-z][a-z0-9-]*/[a-z][a-z0-9-]*\\.(?:en|fr)\\.md");

  private final Supplier<ContentSource> taught;

  /** For what the container puts in its place. */
  ArchiveImporter() {
    this(() -> path -> Optional.empty());
  }

  @Inject
  ArchiveImporter(ContentDesk content) {
    this(content::taught);
  }

  /**
   * @param taught what the site teaches now: the box, with what the site says in its fragments
   */
  ArchiveImporter(Supplier<ContentSource> taught) {
    this.taught = taught;
  }

  @Override
  public ImportFormat format() {
    return ImportFormat.ARCHIVE;
  }

  @Override
  public boolean recognises(Upload upload) {
    return Unpacked.peek(upload).map(ArchiveImporter::content).stream()
        .flatMap(z -> z.files().keySet().stream())
        .anyMatch(path -> path.matches("modules/[^/]+/module\\.yaml"));
  }

  /** Without the folder that a system may have put around the whole. */
  private static Unpacked content(Unpacked zip) {
    boolean bare = zip.files().keySet().stream().allMatch(f -> f.startsWith("modules/"));
    return bare ? zip : zip.withoutTopFolder();
  }

  @Override
  public Imported read(Upload upload, ImportOptions options) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<ImportedFile> media = new ArrayList<>();
    List<ImportItem> items = new ArrayList<>();
    Unpacked zip = content(Unpacked.of(upload));
    ContentSource here = taught.get();
    for (Map.Entry<String, byte[]> file : zip.files().entrySet()) {
      String path = file.getKey();
      Matcher module = MODULE.matcher(path);
      ItemNotes notes = new ItemNotes(path, 0, path);
      if (module.matches()) {
        items.add(own(path, file.getValue(), files, notes));
      } else if (SHARED.matcher(path).matches()) {
        items.add(shared(path, file.getValue(), here, notes));
      } else if (!path.equals(ContentArchive.NOTE)) {
        throw Upload.refused("exchange.error.archive-file", path);
      }
    }
    for (Brought file : zip.media().values()) {
      media.add(media(file));
      items.add(new ItemNotes(file.path(), 0, file.path()).taken());
    }
    for (String code : codes(files, media)) {
      if (!files.containsKey("modules/" + code + "/module.yaml")) {
        throw Upload.refused("exchange.error.archive-module", code);
      }
    }
    if (files.isEmpty()) {
      throw Upload.refused("exchange.error.archive-empty", upload.name());
    }
    return new Imported(
        format(), upload.title(), List.of(), files, List.copyOf(media), List.copyOf(items));
  }

  private static ImportItem own(
      String path, byte[] bytes, SortedMap<String, byte[]> files, ItemNotes notes) {
    if (!TEXT.matcher(path).matches()) {
      throw Upload.refused("exchange.error.archive-file", path);
    }
    String text = new Upload(path, bytes).text();
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return notes.taken();
  }

  /** What its bytes are must be what its name says: it goes on under that name. */
  private static ImportedFile media(Brought file) {
    String path = file.path();
    MediaKind promised = MediaKind.named(path).orElseThrow();
    if (!MODULE.matcher(path).matches()) {
      throw Upload.refused("exchange.error.archive-file", path);
    }
    if (file.kind().filter(kind -> kind == promised).isEmpty()) {
      throw Upload.refused("exchange.error.archive-media", path);
    }
    if (file.bytes() > promised.bytes()) {
      throw Upload.refused("exchange.error.archive-large", path, promised.megabytes());
    }
    return new ImportedFile(path, promised, file, new TreeMap<>(), "");
  }

  private static ImportItem shared(String path, byte[] bytes, ContentSource here, ItemNotes notes) {
    String text = new Upload(path, bytes).text();
    Optional<String> own = here.text(path);
    if (own.isEmpty()) {
      return notes.leftOut("exchange.note.shared-missing");
    }
    return own.get().replace("\r\n", "\n").equals(text)
        ? notes.taken()
        : notes.leftOut("exchange.note.shared-differs");
  }

  /** Codes of the modules of a zip; what is no archive has none. */
  static TreeSet<String> codes(Imported read) {
    return read.format() == ImportFormat.ARCHIVE
        ? codes(read.files(), read.media())
        : new TreeSet<>();
  }

  private static TreeSet<String> codes(SortedMap<String, byte[]> files, List<ImportedFile> media) {
    TreeSet<String> codes = new TreeSet<>();
    files.keySet().forEach(path -> codes.add(path.split("/")[1]));
    media.forEach(file -> codes.add(file.name().split("/")[1]));
    return codes;
  }

  /** One module's texts by path relative to its folder. */
  static Map<String, String> module(Imported read, String code) {
    String folder = folder(code);
    Map<String, String> texts = new TreeMap<>();
    read.files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(folder)) {
                String name = path.substring(folder.length());
                texts.put(name, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return texts;
  }

  /** Its pictures and other files that are no text, likewise. */
  static Map<String, ImportedFile> media(Imported read, String code) {
    String folder = folder(code);
    Map<String, ImportedFile> own = new TreeMap<>();
    read.media().stream()
        .filter(file -> file.name().startsWith(folder))
        .forEach(file -> own.put(file.name().substring(folder.length()), file));
    return own;
  }

  private static String folder(String code) {
    return "modules/" + code + "/";
  }
}
