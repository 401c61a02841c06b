package org.alongside.catalogue;

import static org.alongside.catalogue.SmallContent.ALTERNATIVE;
import static org.alongside.catalogue.SmallContent.MODULE;
import static org.alongside.catalogue.SmallContent.NOTICED;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleCheckTest {
  static Stream<Break> breaks() {
    return Stream.of(
        Break.in(MODULE, "code: M1", "code: M2", "code", "folder is called 'M1'"),
        Break.in(MODULE, "{en: \"Your role\", ", "{", "title", "missing in 'en'"),
        Break.in(MODULE, "{en: \"Say what you do.\", ", "{", "summary", "missing in 'en'"),
        Break.in(
            MODULE, "{en: \"A talk with your mentor.\", ", "{", "followedBy", "missing in 'en'"),
        Break.in(MODULE, "[C1]", "[C1, C9]", "competencies", "no competency 'C9'"),
        Break.in(MODULE, "passPercent: 80, ", "", "units/check", "needs passPercent"),
        Break.in(MODULE, "kind: practice", "kind: practice, draw: 1", "units/cards", "only a quiz"),
        Break.in(MODULE, "draw: 2", "draw: 4", "units/check", "4 questions from a pool of 3"),
        Break.in(MODULE, "minutes: 8", "minutes: 12", "minutes", "75 to 125 %"),
        Break.in(MODULE, "minutes: 8", "minutes: 5", "minutes", "75 to 125 %"),
        new Break(
            "notice without alternative",
            c -> c.without(ALTERNATIVE),
            NOTICED,
            "notice",
            "hard-day.alt.en.md is missing"),
        Break.in(NOTICED, "notice: \"This page tells of a restraint.\"\n", "", "", "has no notice")
            .found(ALTERNATIVE));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds(Break broken) {
    broken.holds(SmallContent.valid());
  }
}
