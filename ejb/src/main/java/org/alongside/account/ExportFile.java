package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.people.ExportAttachment;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.PersonDesk;
import org.alongside.people.Who;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * Somebody's own data as a ZIP: {@code index.html} to read, {@code data.json} for machines, {@code
 * schema.json} which says what stands in that, and the files that they brought. It is written part
 * by part: in memory are one part and, packed, the machines' side of those before it.
 */
@Dependent
class ExportFile {
  private static final String SCHEMA = "export-schema.json";
  private static final int LONGEST_NAME = 120;

  @Inject @Any private Instance<ExportPart> parts;
  @Inject private PersonDesk persons;
  @Inject private Settings settings;
  @Inject private SiteClock clock;

  /**
   * Writes the file; does not close {@code out}.
   *
   * @param owner whether it is certain that its owner gets it, and nobody else
   * @return whether nothing is missing that could not be opened now
   */
  boolean write(long personId, boolean owner, OutputStream out) {
    try {
      ZipOutputStream zip = new ZipOutputStream(out);
      boolean whole = write(personId, asked(owner), zip);
      zip.finish();
      return whole;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ExportPart> asked(boolean owner) {
    return parts.stream()
        .filter(part -> owner || !part.isPrivate())
        .sorted(Comparator.comparingInt(ExportPart::order))
        .toList();
  }

  private boolean write(long personId, List<ExportPart> asked, ZipOutputStream zip)
      throws IOException {
    Who who = persons.who(personId);
    Locale language =
        who.language() == null
            ? settings.get(SiteSettings.DEFAULT_LANGUAGE)
            : Locale.forLanguageTag(who.language());
    ExportPage page = new ExportPage(words(language), language);
    ExportJson json = new ExportJson(clock.now());
    boolean whole = true;
    zip.putNextEntry(new ZipEntry("index.html"));
    put(zip, page.begin(who.fullName(), day()));
    for (ExportPart part : asked) {
      Optional<ExportTable> instead = part.closed(personId, language);
      whole &= instead.isEmpty();
      List<ExportTable> tables = instead.map(List::of).orElseGet(() -> part.of(personId, language));
      for (ExportTable table : tables) {
        put(zip, page.table(table));
        json.add(table);
      }
    }
    put(zip, page.end());
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("data.json"));
    json.writeTo(zip);
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("schema.json"));
    try (InputStream schema = ExportFile.class.getResourceAsStream(SCHEMA)) {
      schema.transferTo(zip);
    }
    zip.closeEntry();
    files(personId, asked, zip);
    return whole;
  }

  /** Two of one name are two files: each is in a folder of its number. */
  private static void files(long personId, List<ExportPart> asked, ZipOutputStream zip)
      throws IOException {
    List<ExportAttachment> files = new ArrayList<>();
    asked.forEach(part -> files.addAll(part.files(personId)));
    for (int i = 0; i < files.size(); i++) {
      zip.putNextEntry(new ZipEntry("files/" + (i + 1) + "/" + safe(files.get(i).name())));
      zip.write(files.get(i).content().get());
      zip.closeEntry();
    }
  }

  /** A name that no program takes for a path. */
  static String safe(String name) {
    String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("^\\.+", "_");
    return plain.isBlank()
        ? "file"
        : plain.substring(Math.max(0, plain.length() - LONGEST_NAME)).strip();
  }

  private static void put(OutputStream zip, String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        "org.alongside.account.account",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private String day() {
    return clock.now().atZone(settings.get(SiteSettings.ZONE)).toLocalDate().toString();
  }
}
