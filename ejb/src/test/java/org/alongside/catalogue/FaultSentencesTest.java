package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the checks say is said in French as well. */
class FaultSentencesTest {
  /** What nobody who writes in forms can bring about: a reader's own words, and YAML's. */
  private static final List<String> KNOWN_ENGLISH =
      List.of(
          "YAML", "variant", "only a quiz", "it draws from the quiz", "boolean", "front matter");

  @Test
  void whatTheChecksFindIsSaidInFrench() {
    List<ContentFault> faults =
        Stream.of(
                SmallContent.valid().replacing(SmallContent.PAGE, "try:", "attempt:"),
                SmallContent.valid().replacing(SmallContent.PAGE, "a mug", "![](mug.png)"),
                SmallContent.valid().replacing(SmallContent.PAGE, "(#the-plan)", "(#no-plan)"),
                SmallContent.valid().replacing(SmallContent.MODULE, "minutes: 8", "minutes: 80"),
                SmallContent.valid().replacing(SmallContent.MODULE, "draw: 2", "draw: 9"),
                SmallContent.valid().replacing(SmallContent.MODULE, "passPercent: 80, ", ""),
                SmallContent.valid().replacing(SmallContent.SCENARIO, "next: cold", "next: gone"),
                SmallContent.valid()
                    .replacing(SmallContent.PRACTICE, "category: other", "category: x"),
                SmallContent.valid()
                    .replacing(
                        SmallContent.QUIZ,
                        "correct: true, feedback: \"It is true.\"",
                        "feedback: \"It is true.\""),
                SmallContent.valid().replacing(SmallContent.QUIZ, "title: Check", "title: \" \""),
                SmallContent.valid().without(SmallContent.ALTERNATIVE))
            .flatMap(content -> content.faults().stream())
            .toList();
    assertThat(faults).hasSizeGreaterThan(10);
    assertThat(faults)
        .extracting(ContentFault::sentence)
        .filteredOn(s -> KNOWN_ENGLISH.stream().noneMatch(s::contains))
        .allSatisfy(s -> assertThat(FaultSentences.in("fr", s)).as(s).isNotEqualTo(s));
  }

  @Test
  void namesStayAndWhatIsNotKnownIsShownAsItIs() {
    assertThat(FaultSentences.in("fr", "there is no node 'gone'"))
        .isEqualTo("il n’y a pas de scène «\u00a0gone\u00a0»");
    assertThat(FaultSentences.in("fr", "something else")).isEqualTo("something else");
    assertThat(FaultSentences.in("en", "there is no node 'gone'"))
        .isEqualTo("there is no node 'gone'");
  }
}
