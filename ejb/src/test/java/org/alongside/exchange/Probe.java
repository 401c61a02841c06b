package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.catalogue.FormatProbe;
import org.alongside.platform.BusinessException;

/** Files to import, and what must hold whatever stands in them. */
public final class Probe {
  private static final Path SEEDS = Path.of("src", "test", "fuzz");
  private static final String MODULE =
      """
      code: M1
      programmes: [peer, staff]
      languages: [en]
      title: {en: "One", fr: "Un"}
      summary: {en: "One.", fr: "Un."}
      minutes: 10
      competencies: []
      review: none
      units:
      """;

  /** In base 64. */
  public static final String PICTURE =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

  private Probe() {}

  /** A file of the seed corpus. */
  public static Upload seed(String folder, String name) {
    try {
      return new Upload(name, Files.readAllBytes(SEEDS.resolve(folder).resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip of the seed corpus, which stands there as text. */
  public static Upload zipped(String folder, String name) {
    byte[] text = seed(folder, name).bytes();
    return new Upload(name.replace(".txt", ".zip"), zip(text));
  }

  /** All files of a folder of the seed corpus. */
  public static List<Upload> seeds(String folder) {
    try (Stream<Path> files = Files.list(SEEDS.resolve(folder))) {
      return files.sorted().map(f -> seed(folder, f.getFileName().toString())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip of what a text says: a line {@code === name}, then that file's lines. */
  public static byte[] zip(byte[] text) {
    Map<String, StringBuilder> files = new TreeMap<>();
    StringBuilder open = new StringBuilder();
    for (String line : new String(text, StandardCharsets.UTF_8).split("\n", -1)) {
      if (line.startsWith("=== ")) {
        open = files.computeIfAbsent(line.substring(4), name -> new StringBuilder());
      } else {
        open.append(line).append('\n');
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
        if (file.getKey().length() < 1_000) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue().toString().getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** One file among others. */
  public static Upload of(String name, String text) {
    return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whatever stands in the bytes: they are refused in a sentence, or become files that the program
   * reads. Anything else throws.
   */
  public static void holds(Importer importer, String name, byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    try {
      Upload upload = new Upload(name, bytes);
      importer.recognises(upload);
      for (ImportOptions options : List.of(ImportOptions.STANDARD, new ImportOptions("fr", true))) {
        whole(importer.read(upload, options));
      }
    } catch (BusinessException refused) {
      said(refused.sentence(Locale.ENGLISH));
      said(refused.sentence(Locale.FRENCH));
    }
  }

  private static void whole(Imported imported) {
    for (ImportItem item : imported.items()) {
      item.notes()
          .forEach(
              note -> {
                said(note.sentence(Locale.ENGLISH));
                said(note.sentence(Locale.FRENCH));
              });
    }
    for (ImportedUnit unit : imported.units()) {
      if (!unit.id().matches("[a-z][a-z0-9-]{0,39}")) {
        throw new AssertionError("id " + unit.id());
      }
      unit.files().forEach((ending, text) -> FormatProbe.read(unit.id() + ending, text));
    }
    files(imported)
        .forEach(
            (name, text) -> {
              if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.[A-Za-z0-9]{2,4}")) {
                throw new AssertionError("name " + name);
              }
            });
  }

  private static void said(String sentence) {
    if (sentence.isBlank()) {
      throw new AssertionError("no sentence");
    }
  }

  /** The files of a module of its own, as they are once it is taken over. */
  private static Map<String, String> files(Imported imported) {
    Map<String, String> files = ModuleUnits.into(MODULE, imported.units(), imported.media());
    imported.media().forEach(f -> files.put(f.name(), f.content().pointer(f.kind())));
    return files;
  }

  /** The smallest picture there is. */
  public static byte[] picture() {
    return Base64.getDecoder().decode(PICTURE);
  }

  /** A zip of these files. */
  public static Upload zipped(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Upload("a.zip", bytes.toByteArray());
  }

  /** What stands in the way of publishing what was read, as a module of its own. */
  public static List<String> faults(Imported imported) {
    List<String> faults = new ArrayList<>();
    FormatProbe.faults(files(imported)).forEach(fault -> faults.add(fault.toString()));
    return faults;
  }

  /** The one file of the one unit. */
  public static String file(Imported imported) {
    assertThat(imported.units()).hasSize(1);
    assertThat(imported.units().get(0).files()).hasSize(1);
    return imported.units().get(0).files().values().iterator().next();
  }

  /** The item of this name. */
  public static ImportItem item(Imported imported, String name) {
    return imported.items().stream()
        .filter(i -> i.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + imported.items()));
  }

  /** What is said of an item, in English. */
  public static List<String> notes(Imported imported, String name) {
    return item(imported, name).notes().stream().map(n -> n.sentence(Locale.ENGLISH)).toList();
  }
}
