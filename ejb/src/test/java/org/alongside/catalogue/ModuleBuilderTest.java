package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What is published, and what it costs in minutes. */
class ModuleBuilderTest {
  private static ModuleBuilder.BuiltModule built(ContentSource source) {
    return new ModuleBuilder(source, "alberta").build("M1");
  }

  private static UnitContent unit(ContentSource source, String code) {
    ModuleBuilder.BuiltModule built = built(source);
    for (int i = 0; i < built.file().units().size(); i++) {
      if (built.file().units().get(i).id().equals(code)) {
        return built.units().get("en").get(i).content();
      }
    }
    throw new AssertionError(code);
  }

  @Test
  void aStatementIsAChoiceOfTwoInTheLanguageOfTheText() {
    QuestionWithSolution pay = unit(RichContent.valid(), "kinds").question("pay");
    assertThat(pay.options())
        .extracting(QuestionWithSolution.Option::id, QuestionWithSolution.Option::html)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("true", "True"),
            org.assertj.core.groups.Tuple.tuple("false", "False"));
    assertThat(pay.options().get(1).correct()).isTrue();
    assertThat(pay.options().get(0).feedbackHtml()).contains("nobody would stay");
  }

  @Test
  void partnersThatSayTheSameAreOne() {
    QuestionWithSolution whom = unit(RichContent.valid(), "kinds").question("whom");
    assertThat(whom.categories())
        .extracting(QuestionWithSolution.Category::text)
        .containsExactly("9-1-1", "9-8-8", "Your mentor");
    assertThat(whom.items())
        .extracting(QuestionWithSolution.Item::category)
        .containsExactly("=0", "=0", "=1");
  }

  @Test
  void aFragmentStandsInThePageOfItsRegion() {
    assertThat(unit(RichContent.valid(), "first-day").html()).contains("tel:988", "Author (2024)");
  }

  @Test
  void whereARegionHasNoFragmentThePageSaysSo() {
    ModuleBuilder.BuiltModule elsewhere =
        new ModuleBuilder(RichContent.valid(), "elsewhere").build("M1");
    assertThat(elsewhere.units().get("en").get(0).content().html())
        .contains("is not written here yet")
        .doesNotContain("tel:988");
  }

  @Test
  void anotherRegionIsAnotherFingerprint() {
    assertThat(new ModuleBuilder(RichContent.valid(), "elsewhere").build("M1").fingerprint())
        .isNotEqualTo(built(RichContent.valid()).fingerprint());
  }

  @Test
  void theSameIsTheSameFingerprintAndAChangedGuideAnother() {
    String fingerprint = built(RichContent.valid()).fingerprint();
    assertThat(built(RichContent.valid()).fingerprint()).isEqualTo(fingerprint);
    assertThat(
            built(RichContent.valid().replacing(RichContent.GUIDE, "Say goodbye.", "Say thanks."))
                .fingerprint())
        .isNotEqualTo(fingerprint);
    assertThat(
            built(RichContent.valid().replacing(RichContent.RUBRIC, "\"Asks\"", "\"Listens\""))
                .fingerprint())
        .isNotEqualTo(fingerprint);
  }

  @Test
  void aSurveyAsksItsInstrumentsInTheLanguage() {
    UnitContent survey = unit(RichContent.valid(), "before");
    assertThat(survey.moment()).isEqualTo("before");
    Instrument.Item knows = survey.instruments().get(0).items().get(0);
    assertThat(knows.choices())
        .extracting(Instrument.Choice::text)
        .containsExactly(
            "Strongly disagree",
            "Disagree",
            "Neither agree nor disagree",
            "Agree",
            "Strongly agree");
    assertThat(knows.reverse()).isTrue();
    assertThat(survey.instruments().get(0).notValidated()).isTrue();
  }

  @Test
  void aGuideSaysWhenEachPartBegins() {
    Guide guide = built(RichContent.valid()).guides().get("en");
    assertThat(guide.agenda()).extracting(Guide.Item::from).containsExactly(0, 20);
    assertThat(guide.minutes()).isEqualTo(60);
  }

  /** Five questions, six pairs and steps at half a minute, one text at five; and what is read. */
  @Test
  void countsTheMinutesOfEveryKind() {
    ModuleBuilder.BuiltModule built = built(RichContent.valid());
    int kinds = 4;
    double read = built.units().get("en").get(kinds).words() / ModuleBuilder.WORDS_A_MINUTE;
    assertThat(built.units().get("en").get(kinds).minutes())
        .isCloseTo(5 + 6 * 0.5 + 5 + read, within(1e-9));
    int reflection = 5;
    double prompts = built.units().get("en").get(reflection).minutes();
    assertThat(prompts).isBetween(6.0, 6.5);
    int survey = 6;
    assertThat(built.units().get("en").get(survey).minutes()).isEqualTo(0.75);
  }

  @Test
  void aSelectionTakesTheMinutesOfItsUnits() {
    ModuleBuilder.BuiltModule built = built(RichContent.valid());
    assertThat(built.minutes("short")).isLessThan(built.minutes("standard"));
    assertThat(built.minutes()).isEqualTo(built.minutes("standard"));
  }

  @Test
  void anAlternativeBelongsToAPracticeToo() {
    UnitContent kinds = unit(RichContent.valid(), "kinds");
    assertThat(kinds.notice()).isEqualTo("One of them tells of a fall.");
    assertThat(kinds.alternativeHtml()).contains("without the fall");
  }
}
