package org.alongside.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.catalogue.ContentSource;

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

  private final ContentSource box;

  ArchiveImporter() {
    this(ContentSource.classPath(ArchiveImporter.class.getClassLoader()));
  }

  /**
   * @param box what the program ships
   */
  ArchiveImporter(ContentSource box) {
    this.box = box;
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
    List<ImportItem> items = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : content(Unpacked.of(upload)).files().entrySet()) {
      String path = file.getKey();
      Matcher module = MODULE.matcher(path);
      ItemNotes notes = new ItemNotes(path, 0, path);
      if (module.matches()) {
        items.add(own(path, file.getValue(), files, notes));
      } else if (SHARED.matcher(path).matches()) {
        items.add(shared(path, file.getValue(), notes));
      } else if (!path.equals(ContentArchive.NOTE)) {
        throw Upload.refused("exchange.error.archive-file", path);
      }
    }
    for (String code : codes(files)) {
      if (!files.containsKey("modules/" + code + "/module.yaml")) {
        throw Upload.refused("exchange.error.archive-module", code);
      }
    }
    if (files.isEmpty()) {
      throw Upload.refused("exchange.error.archive-empty", upload.name());
    }
    return new Imported(format(), upload.title(), List.of(), files, List.copyOf(items));
  }

  private static ImportItem own(
      String path, byte[] bytes, SortedMap<String, byte[]> files, ItemNotes notes) {
    if (!isText(path)) {
      if (MediaName.type(path).isEmpty()) {
        throw Upload.refused("exchange.error.archive-file", path);
      }
      files.put(path, bytes);
      return notes.taken();
    }
    String text = new Upload(path, bytes).text();
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return notes.taken();
  }

  private static boolean isText(String path) {
    return TEXT.matcher(path).matches();
  }

  private ImportItem shared(String path, byte[] bytes, ItemNotes notes) {
    String text = new Upload(path, bytes).text();
    Optional<String> here = box.text(path);
    if (here.isEmpty()) {
      return notes.leftOut("exchange.note.shared-missing");
    }
    return here.get().replace("\r\n", "\n").equals(text)
        ? notes.taken()
        : notes.leftOut("exchange.note.shared-differs");
  }

  /** Codes of the modules among these files. */
  static TreeSet<String> codes(SortedMap<String, byte[]> files) {
    TreeSet<String> codes = new TreeSet<>();
    files.keySet().forEach(path -> codes.add(path.split("/")[1]));
    return codes;
  }

  /** One module's texts by path relative to its folder. */
  static Map<String, String> module(SortedMap<String, byte[]> files, String code) {
    Map<String, String> texts = new TreeMap<>();
    in(files, code, true)
        .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  /** Its pictures and other files that are no text, likewise. */
  static Map<String, byte[]> media(SortedMap<String, byte[]> files, String code) {
    return in(files, code, false);
  }

  private static Map<String, byte[]> in(
      SortedMap<String, byte[]> files, String code, boolean text) {
    String folder = "modules/" + code + "/";
    Map<String, byte[]> own = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(folder) && isText(path) == text) {
            own.put(path.substring(folder.length()), bytes);
          }
        });
    return own;
  }
}
