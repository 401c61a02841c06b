package org.alongside.catalogue;

import static org.alongside.catalogue.RichContent.FRAGMENT;
import static org.alongside.catalogue.RichContent.GUIDE;
import static org.alongside.catalogue.RichContent.INSTRUMENT;
import static org.alongside.catalogue.RichContent.KINDS;
import static org.alongside.catalogue.RichContent.KINDS_ALTERNATIVE;
import static org.alongside.catalogue.RichContent.MODULE;
import static org.alongside.catalogue.RichContent.REFLECTION;
import static org.alongside.catalogue.RichContent.RUBRIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guides, rubrics, surveys, reflections, notices, selections and the kinds of questions. */
class ExtendedFormatTest {
  static Stream<Break> breaks() {
    return Stream.of(kinds(), module(), support(), notices()).flatMap(s -> s);
  }

  private static Stream<Break> kinds() {
    return Stream.of(
        Break.in(KINDS, "    correct: false\n", "", "questions/pay", "correct and feedback"),
        Break.in(KINDS, "ifFalse: \"It", "ifRight: \"It", "questions/pay", "ifTrue and ifFalse"),
        Break.in(KINDS, "kind: order", "kind: match", "questions/hour", "and no steps"),
        Break.in(KINDS, "\"Your mentor\"", "\"9-1-1\"", "questions/whom/others", "fits a pair"),
        Break.in(
            KINDS, "match: \"9-8-8\"", "match: \"9-1-1\"", "questions/whom/pairs", "no question"),
        Break.in(KINDS, "\"988\"", "\"-\"", "questions/line/accept", "no letter and no digit"),
        Break.in(
            KINDS, "[\"A time.\", \"A fact.\"]", "[\"A time.\"]", "questions/note/lookFor", "2"),
        Break.in(
            KINDS,
            ", feedback: \"Then you know.\"",
            "",
            "questions/hour/steps/ask/feedback",
            "missing"),
        Break.in(KINDS, "situation: 6", "situation: 25", "questions/pay/situation", "24"),
        Break.in(KINDS, "id: sit,", "id: no,", "questions/hour/steps/false/id", "put it in quotes"),
        Break.in(KINDS, "{id: sad,", "{id: fall,", "questions/whom/pairs", "used twice"),
        Break.in(
            KINDS,
            "\"He made tea at two.\"",
            "\"He <b>made</b> tea.\"",
            "questions/note/example",
            "raw HTML"),
        Break.in(
            KINDS,
            "\"It is a job.\"",
            "\"See [this](nowhere).\"",
            "questions/pay/feedback/ifFalse",
            "no address"),
        new Break(
            "a write in a quiz",
            c ->
                c.replacing(
                    SmallContent.QUIZ,
                    "questions:\n",
                    """
                    questions:
                      - id: note
                        kind: write
                        topic: role
                        stem: "Write it."
                        lookFor: ["A time.", "A fact."]
                        example: "He made tea."
                    """),
            SmallContent.QUIZ,
            "questions/note",
            "in a practice only"));
  }

  private static Stream<Break> module() {
    return Stream.of(
        Break.in(
            MODULE, "{en: \"It tells of a night on a ward.\", ", "{", "notice", "missing in 'en'"),
        Break.in(MODULE, ", fr: \"Votre rôle\"", "", "title", "missing in 'fr'"),
        Break.in(MODULE, "draw: 3, pass", "draw: 4, pass", "challenge", "from a pool of 3"),
        Break.in(MODULE, "short: 11", "short: 20", "variants/short", "75 to 125 %"),
        Break.in(MODULE, "standard: 30", "standard: 31", "variants", "are the module's"),
        Break.in(MODULE, "standard: 30, ", "", "variants/standard", "'standard' is missing"),
        Break.in(
            MODULE,
            "kinds, kind: practice, variants: [standard]",
            "kinds, kind: practice, variants: [standard, long]",
            "units/kinds/variants",
            "no variant 'long'"),
        Break.in(MODULE, ", moment: before", "", "units/before", "needs instruments and moment"),
        Break.in(
            MODULE,
            "{id: cards, kind: practice",
            "{id: cards, kind: practice, moment: after",
            "units/cards",
            "only a survey"),
        Break.in(
                MODULE,
                "instruments: [clarity]",
                "instruments: [other]",
                "",
                "this file is missing")
            .found("instruments/other.yaml"),
        Break.in(MODULE, "by: mentor", "by: boss", "judged/by", "mentor"));
  }

  private static Stream<Break> support() {
    return Stream.of(
        Break.in(
            GUIDE,
            "minutes: 40",
            "minutes: 30",
            "agenda",
            "takes 50 minutes, and module.yaml says 60"),
        Break.in(
            GUIDE, "  atRisk: \"Ask, and stay.\"\n", "", "safety/atRisk", "'atRisk' is missing"),
        Break.in(GUIDE, "\"Sort them.\"", "\"<i>Sort</i> them.\"", "agenda/1", "raw HTML"),
        new Break("no guide", c -> c.without(GUIDE), GUIDE, "", "this file is missing"),
        Break.in(MODULE, "live: {minutes: 60}\n", "", "", "nothing of a live part").found(GUIDE),
        Break.in(
            RUBRIC,
            "title: \"Asks\", levels: [\"a\", ",
            "title: \"Asks\", levels: [",
            "criteria/asks/levels",
            "4"),
        Break.in(RUBRIC, "competency: C1", "competency: C9", "criteria/says", "no competency 'C9'"),
        new Break("no rubric", c -> c.without(RUBRIC), RUBRIC, "", "this file is missing"),
        Break.in(MODULE, "judged: {by: mentor}\n", "", "", "nothing of a judged part")
            .found(RUBRIC),
        Break.in(INSTRUMENT, "key: leads", "key: follows", "items/part", "'follows' is none"),
        Break.in(
            INSTRUMENT, "answers: choice", "answers: agree5", "items/part", "nothing else has"),
        Break.in(
            INSTRUMENT,
            "answers: text",
            "answers: text, reverse: true",
            "items/more",
            "only a scale"),
        Break.in(INSTRUMENT, "id: clarity", "id: clear", "id", "called 'clarity'"),
        Break.in(
            REFLECTION,
            "    - {id: happened".substring(2),
            "  - {id: next",
            "prompts",
            "used twice"),
        new Break(
            "no fragment",
            c -> c.without(FRAGMENT),
            SmallContent.PAGE,
            "",
            "fragments/alberta/lines.en.md is missing"),
        new Break(
            "a fragment with words in it",
            c -> c.replacing(SmallContent.PAGE, "```fragment lines\n", "```fragment lines\nText\n"),
            SmallContent.PAGE,
            "",
            "a block fragment is empty"));
  }

  private static Stream<Break> notices() {
    return Stream.of(
        new Break(
            "no alternative to a practice",
            c -> c.without(KINDS_ALTERNATIVE),
            KINDS,
            "notice",
            "kinds.alt.en.md is missing"),
        Break.in(KINDS, "notice: \"One of them tells of a fall.\"\n", "", "", "has no notice")
            .found(KINDS_ALTERNATIVE),
        Break.in(
            REFLECTION,
            "prompts:",
            "notice: \"It is hard.\"\nprompts:",
            "notice",
            "evening.alt.en.md"),
        Break.in(
            SmallContent.SCENARIO,
            "start:",
            "notice: \"It is hard.\"\nstart:",
            "notice",
            "short-shift.alt.en.md"),
        Break.in(
            SmallContent.QUIZ,
            "questions:",
            "notice: \"It is hard.\"\nquestions:",
            "notice",
            "a quiz has no notice"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds(Break broken) {
    broken.holds(RichContent.valid());
  }

  @Test
  void findsNothingInValidContent() {
    assertThat(RichContent.valid().faults()).isEmpty();
    assertThat(RichContent.inTwoLanguages().faults()).isEmpty();
  }

  static Stream<Break> languages() {
    return Stream.of(
        Break.in(fr(KINDS), "correct: false", "correct: true", "questions/pay/correct", "false"),
        Break.in(
            fr(KINDS),
            "match: \"9-8-8\"",
            "match: \"9-1-1\"",
            "questions/whom/partners",
            "=0 =0 =1"),
        Break.in(fr(KINDS), "{id: ask", "{id: asks", "questions/hour/steps", "[sit, ask, tell]"),
        Break.in(fr(KINDS), "situation: 6", "situation: 7", "questions/pay/situation", "6"),
        Break.in(
            fr(KINDS),
            "\"A time.\", ",
            "\"A time.\", \"A name.\", ",
            "questions/note/lookFor",
            "2 things"),
        Break.in(fr(GUIDE), "minutes: 20", "minutes: 15", "agenda", "[20, 40] minutes"),
        Break.in(fr(RUBRIC), "passLevel: 2", "passLevel: 3", "passLevel", "2"),
        Break.in(fr(REFLECTION), "{id: next", "{id: then", "prompts", "[happened, next]"));
  }

  private static String fr(String path) {
    return path.replace(".en.", ".fr.");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void findsLanguagesOutOfStep(Break broken) {
    assertThat(broken.how().apply(RichContent.inTwoLanguages()).faults())
        .as(broken.name())
        .anySatisfy(
            fault -> {
              assertThat(fault.path()).isEqualTo(broken.path());
              assertThat(fault.place()).isEqualTo(broken.place());
              assertThat(fault.sentence()).contains(broken.sentence());
            });
  }
}
