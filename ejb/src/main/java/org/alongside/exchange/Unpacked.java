package org.alongside.exchange;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.media.MediaKind;
import org.alongside.platform.BusinessException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files of a zip: its texts in memory, its pictures, sounds and films where they are. A zip
 * that tries something is refused whole: one that grows beyond measure, names that lead elsewhere
 * or mean two files to some machine, links, secrets.
 *
 * @param files by path, with slashes; no folders, no clutter of operating systems
 * @param media likewise, of those whose name promises what may stand in a lesson and is no text
 */
public record Unpacked(SortedMap<String, byte[]> files, SortedMap<String, Brought> media) {
  /** So many entries at most. */
  static final int MOST_ENTRIES = 2_000;

  /** All files together that are held in memory: 100 MiB. */
  static final long MOST_TOGETHER = 100L << 20;

  /** All others together: 1 GiB. */
  static final long MOST_MEDIA = 1L << 30;

  /** What unpacks to more than so many times its size, beyond the first MiB, is a bomb. */
  static final long MOST_TIMES = 200;

  private static final int NAME_MOST = 200;
  private static final int DEPTH_MOST = 8;
  private static final int KIND = 0170000;
  private static final int PLAIN = 0100000;
  private static final int FOLDER = 0040000;
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F\\uFFFD]");
  private static final Pattern CLUTTER =
      Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/]*)");

  /**
   * Unpacks.
   *
   * @throws BusinessException 400 in one sentence
   */
  public static Unpacked of(Upload upload) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SortedMap<String, Brought> media = new TreeMap<>();
    Set<String> alike = new HashSet<>();
    try (ZipFile zip = open(upload)) {
      long together = 0;
      long shown = 0;
      int entries = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (++entries > MOST_ENTRIES) {
          throw Upload.refused("exchange.error.zip-entries", MOST_ENTRIES);
        }
        String name = safe(entry);
        if (entry.isDirectory() || CLUTTER.matcher(name).matches()) {
          continue;
        }
        if (!alike.add(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))) {
          throw Upload.refused("exchange.error.zip-double", shown(name));
        }
        if (MediaKind.named(name).isPresent()) {
          Brought file = brought(upload, zip, entry, MOST_MEDIA - shown);
          shown += file.bytes();
          media.put(name, file);
        } else {
          byte[] bytes = read(zip, entry, MOST_TOGETHER - together);
          together += bytes.length;
          files.put(name, bytes);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Upload.refused("exchange.error.zip", upload.name());
    }
    if (files.isEmpty() && media.isEmpty()) {
      throw Upload.refused("exchange.error.zip-empty", upload.name());
    }
    return new Unpacked(
        Collections.unmodifiableSortedMap(files), Collections.unmodifiableSortedMap(media));
  }

  /** One file that is no zip, as a folder in which nothing else lies. */
  public static Unpacked one(Upload upload) {
    return new Unpacked(new TreeMap<>(Map.of(upload.name(), upload.bytes())), new TreeMap<>());
  }

  private static ZipFile open(Upload upload) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(upload.channel())
        .setUseUnicodeExtraFields(false)
        .get();
  }

  /** Likewise; empty where it would be refused, for looking what a file is. */
  public static Optional<Unpacked> peek(Upload upload) {
    if (!upload.isZip()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(upload));
    } catch (BusinessException refused) {
      return Optional.empty();
    }
  }

  /** The files without the one folder in which all of them lie, if there is one. */
  public Unpacked withoutTopFolder() {
    String first = files.isEmpty() ? media.firstKey() : files.firstKey();
    int slash = first.indexOf('/');
    String top = first.substring(0, slash + 1);
    if (slash < 0
        || !Stream.concat(files.keySet().stream(), media.keySet().stream())
            .allMatch(f -> f.startsWith(top))) {
      return this;
    }
    SortedMap<String, byte[]> inner = new TreeMap<>();
    files.forEach((path, bytes) -> inner.put(path.substring(top.length()), bytes));
    SortedMap<String, Brought> shown = new TreeMap<>();
    media.forEach(
        (path, file) ->
            shown.put(path.substring(top.length()), file.at(path.substring(top.length()))));
    return new Unpacked(inner, shown);
  }

  private static String safe(ZipArchiveEntry entry) {
    String name = entry.getName();
    boolean folder = name.endsWith("/");
    String bare = folder ? name.substring(0, name.length() - 1) : name;
    boolean leads =
        bare.isEmpty()
            || bare.startsWith("/")
            || bare.indexOf('\\') >= 0
            || DRIVE.matcher(bare).matches()
            || CONTROL.matcher(bare).find();
    String[] steps = bare.split("/", -1);
    for (String step : steps) {
      leads |= step.isBlank() || step.equals(".") || step.equals("..") || step.endsWith(" ");
    }
    if (leads || bare.length() > NAME_MOST || steps.length > DEPTH_MOST) {
      throw Upload.refused("exchange.error.zip-path", shown(name));
    }
    int kind = entry.getUnixMode() & KIND;
    if (entry.isUnixSymlink() || kind != 0 && kind != PLAIN && kind != FOLDER) {
      throw Upload.refused("exchange.error.zip-link", shown(name));
    }
    return name;
  }

  private static byte[] read(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException {
    requireReadable(zip, entry);
    long most = most(entry, room);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] part = new byte[1 << 14];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        if (out.size() + read > most) {
          throw Upload.refused("exchange.error.zip-bomb", MOST_TOGETHER >> 20);
        }
        out.write(part, 0, read);
      }
    }
    return out.toByteArray();
  }

  private static Brought brought(Upload upload, ZipFile zip, ZipArchiveEntry entry, long room)
      throws IOException {
    requireReadable(zip, entry);
    String name = entry.getName();
    Brought file = Brought.of(name, () -> zip.getInputStream(entry), most(entry, room));
    if (file == null) {
      throw Upload.refused("exchange.error.zip-bomb", MOST_MEDIA >> 20);
    }
    return file.from(() -> new EntryStream(open(upload), name));
  }

  private static long most(ZipArchiveEntry entry, long room) {
    long packed = Math.max(1, entry.getCompressedSize());
    return Math.min(room, Math.max(1L << 20, packed * MOST_TIMES));
  }

  /** Stored or deflated, as every system packs; other ways need libraries that are not here. */
  private static void requireReadable(ZipFile zip, ZipArchiveEntry entry) {
    boolean usual =
        entry.getMethod() == ZipArchiveEntry.STORED
            || entry.getMethod() == ZipArchiveEntry.DEFLATED;
    if (!usual || entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
      throw Upload.refused("exchange.error.zip-locked", shown(entry.getName()));
    }
  }

  /** Closes its zip with itself. */
  private static final class EntryStream extends FilterInputStream {
    private final ZipFile zip;

    EntryStream(ZipFile zip, String name) throws IOException {
      super(zip.getInputStream(zip.getEntry(name)));
      this.zip = zip;
    }

    @Override
    public void close() throws IOException {
      super.close();
      zip.close();
    }
  }

  /** A name that may be shown: what cannot be seen is a question mark. */
  private static String shown(String name) {
    String visible = name.replaceAll("\\p{C}", "?");
    return visible.length() <= 60 ? visible : visible.substring(0, 59) + "…";
  }
}
