package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.PersonDesk;
import org.alongside.people.Who;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** Somebody's own data as a ZIP: {@code data.json} for machines, {@code index.html} to read. */
@Dependent
class ExportFile {
  @Inject @Any private Instance<ExportPart> parts;
  @Inject private PersonDesk persons;
  @Inject private Settings settings;
  @Inject private SiteClock clock;

  /**
   * A file.
   *
   * @param whole whether nothing is missing that could not be opened now
   */
  record Made(byte[] bytes, boolean whole) {}

  /**
   * @param owner whether it is certain that its owner gets it, and nobody else
   */
  Made of(long personId, boolean owner) {
    Who who = persons.who(personId);
    Locale language =
        who.language() == null
            ? settings.get(SiteSettings.DEFAULT_LANGUAGE)
            : Locale.forLanguageTag(who.language());
    List<ExportPart> asked =
        parts.stream()
            .filter(part -> owner || !part.isPrivate())
            .sorted(Comparator.comparingInt(ExportPart::order))
            .toList();
    List<ExportTable> tables = new ArrayList<>();
    boolean whole = true;
    for (ExportPart part : asked) {
      Optional<ExportTable> instead = part.closed(personId, language);
      whole &= instead.isEmpty();
      tables.addAll(instead.map(List::of).orElseGet(() -> part.of(personId, language)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "index.html", html(who, tables, language));
      add(zip, "data.json", json(tables));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Made(bytes.toByteArray(), whole);
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String json(List<ExportTable> tables) {
    JsonObjectBuilder whole = Json.createObjectBuilder().add("made", clock.now().toString());
    for (ExportTable table : tables) {
      JsonArrayBuilder rows = Json.createArrayBuilder();
      for (List<String> row : table.rows()) {
        JsonObjectBuilder one = Json.createObjectBuilder();
        for (int i = 0; i < table.columns().size(); i++) {
          String name = table.columns().get(i).name();
          if (row.get(i) == null) {
            one.addNull(name);
          } else {
            one.add(name, row.get(i));
          }
        }
        rows.add(one);
      }
      whole.add(table.name(), rows);
    }
    return whole.build().toString();
  }

  private String html(Who who, List<ExportTable> tables, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.account.account",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return ExportPage.of(who.fullName(), tables, language, words, day(clock.now()));
  }

  private String day(Instant now) {
    return now.atZone(settings.get(SiteSettings.ZONE)).toLocalDate().toString();
  }
}
