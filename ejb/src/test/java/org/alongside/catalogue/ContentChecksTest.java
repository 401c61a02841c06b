package org.alongside.catalogue;

import static org.alongside.catalogue.SmallContent.MATRIX;
import static org.alongside.catalogue.SmallContent.MODULE;
import static org.alongside.catalogue.SmallContent.PAGE;
import static org.alongside.catalogue.SmallContent.PRACTICE;
import static org.alongside.catalogue.SmallContent.QUIZ;
import static org.alongside.catalogue.SmallContent.SCENARIO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentChecksTest {
  @Test
  void findNothingInValidContent() {
    assertThat(SmallContent.valid().faults()).isEmpty();
    assertThat(SmallContent.inTwoLanguages().faults()).isEmpty();
  }

  @Test
  void reportFaultsOfAllFilesAtOnce() {
    SmallContent content =
        SmallContent.valid()
            .replacing(MATRIX, "nurse: \"C*\"", "nurse: X")
            .replacing(PAGE, "try:", "attempt:")
            .replacing(PRACTICE, "id: pill", "id: talk")
            .replacing(SCENARIO, "next: cold", "next: nowhere")
            .replacing(QUIZ, "kind: multiple", "kind: [oops")
            .without("competencies.yaml");
    assertThat(content.faults())
        .extracting(ContentFault::path)
        .contains(MATRIX, PAGE, PRACTICE, SCENARIO, QUIZ, "competencies.yaml");
  }

  @Test
  void doNotThrowForContentThatIsNotThere() {
    ContentSource nothing = path -> java.util.Optional.empty();
    assertThat(new ContentChecks(SmallContent::schema).check(nothing))
        .extracting(ContentFault::path)
        .containsExactly(
            "competencies.yaml", "programmes/peer.yaml", "programmes/staff.yaml", MATRIX);
  }

  @Test
  void sayWhereAFaultIs() {
    assertThat(new ContentFault("a.yaml", "start", "it is missing"))
        .hasToString("a.yaml at start: it is missing");
    assertThat(new ContentFault("a.yaml", "", "it is missing"))
        .hasToString("a.yaml: it is missing");
  }

  @Test
  void takeNoSchemaFromWhatIsChecked() {
    SmallContent content =
        SmallContent.valid()
            .with("schemas/module.schema.json", "{}")
            .replacing(MODULE, "review: none", "review: done");
    assertThat(content.faults()).hasSize(1);
  }
}
