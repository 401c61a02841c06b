package org.alongside.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.Today;

/** The positions that a person was in, without the reason why one ended. */
@ApplicationScoped
class PositionExport implements ExportPart {
  @Inject private PositionQueries positions;
  @Inject private Today today;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.position.position",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> rows = new ArrayList<>();
    positions
        .held(personId, today.date())
        .forEach(
            h ->
                rows.add(
                    Arrays.asList(
                        h.title(),
                        h.team(),
                        h.fte().toPlainString(),
                        h.from().toString(),
                        h.endsOn() == null ? null : h.endsOn().toString())));
    return List.of(
        new ExportTable(
            "positions",
            words.getString("position.export.positions"),
            Stream.of("title", "team", "fte", "from", "until")
                .map(c -> new ExportTable.Column(c, words.getString("position.column." + c)))
                .toList(),
            rows));
  }
}
