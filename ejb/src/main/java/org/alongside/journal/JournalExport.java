package org.alongside.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/**
 * What a person wrote, for them to take away. While it cannot be opened the file says so in its
 * place, and the link stays good.
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
  public Optional<ExportTable> closed(long personId, Locale language) {
    return desk.isReadable(personId)
        ? Optional.empty()
        : Optional.of(
            table(
                words(language),
                List.of("closed"),
                List.of(List.of(words(language).getString("journal.export.closed")))));
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
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
        table(words(language), List.of("module", "unit", "item", "written", "text"), rows));
  }

  private static ExportTable table(
      ResourceBundle words, List<String> columns, List<List<String>> rows) {
    return new ExportTable(
        "notes",
        words.getString("journal.export.notes"),
        columns.stream()
            .map(c -> new ExportTable.Column(c, words.getString("journal.column." + c)))
            .toList(),
        rows);
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        "org.alongside.journal.journal",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
