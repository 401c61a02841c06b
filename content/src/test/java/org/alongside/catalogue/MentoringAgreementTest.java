package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The agreement keeps to its schema, and names every limit of confidentiality in both languages.
 */
class MentoringAgreementTest {
  private static final String PATH = "mentoring-agreement.yaml";
  private final ContentSource shipped =
      ContentSource.classPath(MentoringAgreementTest.class.getClassLoader());
  private final JsonNode tree = new ContentReader(shipped).tree(PATH);

  private Stream<JsonNode> parts() {
    return StreamSupport.stream(tree.path("parts").spliterator(), false);
  }

  @Test
  void keepsToItsSchema() {
    ContentFaults faults = new ContentFaults();
    new ContentSchemas(shipped).check("mentoring-agreement", PATH, tree, faults);
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void saysAsMuchInFrenchAsInEnglish() {
    assertThat(parts())
        .allSatisfy(
            part ->
                assertThat(part.path("points").path("fr"))
                    .hasSameSizeAs(part.path("points").path("en")));
  }

  @Test
  void namesSeriousRiskHarmToAChildUnlawfulConductAndLegalDuty() {
    JsonNode limits =
        parts().filter(p -> p.path("id").asText().equals("limits")).findFirst().orElseThrow();
    assertThat(limits.path("points").path("en").toString())
        .contains("serious risk", "child", "unlawful", "law or a court");
    assertThat(limits.path("points").path("fr").toString())
        .contains("risque", "enfant", "illégal", "loi ou un tribunal");
  }
}
