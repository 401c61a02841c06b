package org.alongside.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/**
 * What a person wrote, for them to take away. While it cannot be opened there is no file at all,
 * since a link works once and their words would not be in it.
 */
@ApplicationScoped
class JournalExport implements ExportPart {
  @Inject private JournalDesk desk;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.journal.journal",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> rows =
        desk.all(personId).stream()
            .map(
                row ->
                    Arrays.asList(
                        row.place().module(),
                        row.place().unit(),
                        row.place().item(),
                        row.writtenAt().toString(),
                        row.text()))
            .toList();
    return List.of(
        new ExportTable(
            "notes",
            words.getString("journal.export.notes"),
            Stream.of("module", "unit", "item", "written", "text")
                .map(c -> new ExportTable.Column(c, words.getString("journal.column." + c)))
                .toList(),
            rows));
  }
}
