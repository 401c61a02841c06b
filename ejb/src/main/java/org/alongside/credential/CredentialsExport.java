package org.alongside.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/** The certificates that a person was given, for them to take away. */
@ApplicationScoped
class CredentialsExport implements ExportPart {
  @Inject private CredentialRows rows;

  @Override
  public int order() {
    return 70;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    CredentialTexts words = new CredentialTexts(language.getLanguage());
    List<List<String>> lines =
        rows.of(personId, language.getLanguage()).stream().map(CredentialsExport::line).toList();
    return List.of(
        new ExportTable(
            "certificates",
            words.of("export.certificates"),
            Stream.of("name", "cycle", "earnedOn", "validTo", "state", "withdrawnWhy", "address")
                .map(c -> new ExportTable.Column(c, words.of("column." + c)))
                .toList(),
            lines));
  }

  private static List<String> line(CredentialRow row) {
    return Arrays.asList(
        row.name(),
        Integer.toString(row.cycle()),
        row.earnedOn().toString(),
        row.validTo() == null ? null : row.validTo().toString(),
        row.state().name(),
        row.withdrawnWhy(),
        row.verifyAddress());
  }
}
