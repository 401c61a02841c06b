package org.alongside.authoring;

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

/** What a person did with drafts of modules, and what they said about them. */
@ApplicationScoped
class AuthoringExport implements ExportPart {
  @Inject private DraftQueries drafts;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.authoring.authoring",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> rows = new ArrayList<>();
    for (Object[] row : drafts.stepsOf(personId)) {
      DraftStep step = (DraftStep) row[0];
      rows.add(
          Arrays.asList(
              (String) row[1],
              words.getString("authoring.step." + step.kind()),
              step.at().toString(),
              step.comment()));
    }
    return List.of(
        new ExportTable(
            "drafts",
            words.getString("authoring.export.drafts"),
            Stream.of("module", "what", "when", "comment")
                .map(c -> new ExportTable.Column(c, words.getString("authoring.column." + c)))
                .toList(),
            rows));
  }
}
