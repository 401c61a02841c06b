package org.alongside.catalogue;

import static org.alongside.catalogue.SmallContent.MATRIX;
import static org.alongside.catalogue.SmallContent.MODULE;
import static org.alongside.catalogue.SmallContent.PAGE;
import static org.alongside.catalogue.SmallContent.PRACTICE;
import static org.alongside.catalogue.SmallContent.QUIZ;
import static org.alongside.catalogue.SmallContent.SCENARIO;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaAndIdTest {
  @Test
  void faultsOfUnitsAreFoundTogetherWithThoseOfTheOutline() {
    SmallContent content =
        SmallContent.valid()
            .replacing(MODULE, "minutes: 8", "minutes: soon")
            .replacing(MODULE, "passPercent: 80", "passPercent: 101")
            .replacing(
                MODULE,
                "summary: {en: \"Say what you do.\", fr: \"Dites ce que vous faites.\"}\n",
                "")
            .replacing(PAGE, "try: \"Say hello to one person today.\"\n", "")
            .replacing(QUIZ, ", feedback: \"It is true.\"", "")
            .replacing(SCENARIO, "start: ask\n", "");
    assertThat(content.faults())
        .extracting(f -> f.path() + " " + f.place())
        .containsExactlyInAnyOrder(
            MODULE + " minutes",
            MODULE + " units/check/passPercent",
            MODULE + " summary",
            PAGE + " try",
            QUIZ + " questions/key/options/a/feedback",
            SCENARIO + " start");
  }

  @Test
  void whatNoOutlineCanBeMadeOfIsOneFault() {
    assertThat(SmallContent.valid().with(MODULE, "- a list\n").faults()).hasSize(1);
    assertThat(SmallContent.valid().with(MODULE, "units: 3\n").faults())
        .allMatch(f -> f.path().equals(MODULE));
  }

  static Stream<Break> breaks() {
    return Stream.of(
        // files
        new Break("no page", c -> c.without(PAGE), PAGE, "", "this file is missing"),
        Break.in(PAGE, "---\n", "", "", "front matter"),
        Break.in(QUIZ, "title: Check", "title: Check\ntitle: Again", "", "Duplicate"),
        Break.in(QUIZ, "title: Check", "title: \"Check", "", "line"),
        Break.in("programmes/peer.yaml", "M1", "\"M 1\"", "modules/0", "form"),
        // what must be there
        Break.in(PAGE, "try: \"Say hello to one person today.\"\n", "", "try", "'try' is missing"),
        Break.in(
            PAGE,
            "\"Say hello to one person today.\"",
            "\" \"",
            "try",
            "nothing is written here yet"),
        Break.in(
            QUIZ,
            ", feedback: \"It is true.\"",
            "",
            "questions/key/options/a/feedback",
            "'feedback'"),
        Break.in(
            PRACTICE,
            ", feedback: \"That is yours.\"",
            "",
            "questions/tasks/items/talk/feedback",
            "'feedback'"),
        Break.in(QUIZ, "    topic: role\n", "", "questions/key/topic", "'topic' is missing"),
        Break.in(SCENARIO, "start: ask\n", "", "start", "'start' is missing"),
        Break.in("competencies.yaml", ", \"d\"]", "]", "competencies/C1/levels/en", "4"),
        Break.in(
            "programmes/staff.yaml", ", fr: \"Un programme\"", "", "title/fr", "'fr' is missing"),
        // what must not
        Break.in(MODULE, "review: none", "review: none\nmood: good", "", "'mood' belongs"),
        Break.in(MODULE, "optional: true", "optional: maybe", "units/hard-day/optional", "boolean"),
        Break.in(MODULE, "passPercent: 80", "passPercent: 101", "units/check/passPercent", "100"),
        Break.in(MODULE, "kind: practice", "kind: game", "units/cards/kind", "practice"),
        Break.in(MODULE, "languages: [en]", "languages: [en, de]", "languages/1", "fr"),
        Break.in(MODULE, "review: after-pass", "review: sometimes", "units/check/review", "never"),
        Break.in(
            QUIZ,
            "correct: true",
            "correct: \"yes\"",
            "questions/key/options/a/correct",
            "boolean"),
        Break.in(MATRIX, "nurse: \"C*\"", "nurse: X", "tasks/rights/cells/nurse", "form"),
        // ids
        Break.in(MODULE, "id: cards", "id: Cards", "units/Cards/id", "form"),
        Break.in(QUIZ, "id: key", "id: 1key", "questions/1key/id", "form"),
        Break.in(SCENARIO, "id: ask", "id: a_sk", "nodes/a_sk/id", "form"),
        Break.in(QUIZ, "id: notes", "id: key", "questions", "'key' is used twice"),
        Break.in(
            PRACTICE, "{id: pill", "{id: talk", "questions/tasks/items", "'talk' is used twice"),
        Break.in(
            QUIZ,
            "{id: c, text: \"I would",
            "{id: b, text: \"I would",
            "questions/key/options",
            "'b' is used twice"),
        Break.in(
            SCENARIO,
            "{id: b, text: \"You ask",
            "{id: a, text: \"You ask",
            "nodes/ask/choices",
            "'a' is used twice"),
        Break.in(MATRIX, "id: diagnosis", "id: rights", "tasks", "'rights' is used twice"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds(Break broken) {
    broken.holds(SmallContent.valid());
  }

  @Test
  void findsAnAlternativeWithAnEndOfItsOwn() {
    assertThat(
            SmallContent.valid()
                .replacing(SmallContent.ALTERNATIVE, "title:", "try: \"Rest.\"\ntitle:")
                .faults())
        .extracting(ContentFault::sentence)
        .containsExactly(
            "nothing called 'try' belongs here", "its alternative hard-day.alt.en.md is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "common",
        "module",
        "page",
        "alternative",
        "questions",
        "scenario",
        "reflection",
        "guide",
        "rubric",
        "instrument",
        "programme",
        "role-matrix",
        "competencies"
      })
  void schemasAreSchemas(String name) {
    String schema = SmallContent.schema("schemas/" + name + ".schema.json").orElseThrow();
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(schema, InputFormat.JSON))
        .isEmpty();
  }
}
