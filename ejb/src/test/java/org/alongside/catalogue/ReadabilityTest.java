package org.alongside.catalogue;

import static org.alongside.catalogue.SmallContent.PAGE;
import static org.alongside.catalogue.SmallContent.PRACTICE;
import static org.alongside.catalogue.SmallContent.SCENARIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {
  private static final String HARD =
      "The multidisciplinary interpretation of organizational responsibilities necessitates"
          + " considerable deliberation concerning the appropriateness of individual"
          + " participation.";

  /** Lincoln (1863), the Bliss copy. 271 words in 10 sentences. Published grades: 10 to 11. */
  private static final String GETTYSBURG =
      """
      Four score and seven years ago our fathers brought forth on this continent, a new nation,
      conceived in Liberty, and dedicated to the proposition that all men are created equal.

      Now we are engaged in a great civil war, testing whether that nation, or any nation so
      conceived and so dedicated, can long endure. We are met on a great battle-field of that war.
      We have come to dedicate a portion of that field, as a final resting place for those who here
      gave their lives that that nation might live. It is altogether fitting and proper that we
      should do this.

      But, in a larger sense, we can not dedicate -- we can not consecrate -- we can not hallow --
      this ground. The brave men, living and dead, who struggled here, have consecrated it, far
      above our poor power to add or detract. The world will little note, nor long remember what we
      say here, but it can never forget what they did here. It is for us the living, rather, to be
      dedicated here to the unfinished work which they who fought here have thus far so nobly
      advanced. It is rather for us to be here dedicated to the great task remaining before us --
      that from these honored dead we take increased devotion to that cause for which they gave the
      last full measure of devotion -- that we here highly resolve that these dead shall not have
      died in vain -- that this nation, under God, shall have a new birth of freedom -- and that
      government of the people, by the people, for the people, shall not perish from the earth.
      """;

  /** Carroll (1865), the first paragraph. One sentence of 57 words. */
  private static final String ALICE =
      """
      Alice was beginning to get very tired of sitting by her sister on the bank, and of having
      nothing to do: once or twice she had peeped into the book her sister was reading, but it had
      no pictures or conversations in it, "and what is the use of a book," thought Alice "without
      pictures or conversations?"
      """;

  private static double grade(String... texts) {
    return Readability.grade(List.of(texts));
  }

  @Test
  void gradesTheGettysburgAddress() {
    assertThat(grade(GETTYSBURG)).isCloseTo(10.7, within(0.7));
  }

  @Test
  void gradesWhatWasCountedByHand() {
    // 57 words, 1 sentence, 79 syllables: 0.39 * 57 + 11.8 * 79 / 57 - 15.59
    assertThat(grade(ALICE)).isCloseTo(23.0, within(0.5));
    // 6 words, 1 sentence, 6 syllables
    assertThat(grade("The cat sat on the mat.")).isCloseTo(-1.45, within(0.001));
    // 10 words, 2 sentences, 12 syllables
    assertThat(grade("The nurse asked for the key. Nobody had seen it."))
        .isCloseTo(0.39 * 10 / 2 + 11.8 * 12 / 10 - 15.59, within(0.001));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## A heading with organizational responsibilities\n\nThe cat sat on the mat.",
        "The cat sat on the mat.[^x]\n\n[^x]: Organizational responsibilities. <https://a.org/b>",
        "The cat sat on the mat.\n\n| Organizational | Responsibilities |\n|---|---|\n| a | b |",
        "The cat sat on the mat.\n\n```role-matrix\norganizational\n```",
        "The *cat* sat on the [mat](https://organizational.example).",
        "- The cat sat on the mat.\n- The cat sat on the mat.",
        "> The cat sat on the mat.\n\nThe cat sat on the mat.",
        "“The cat sat on the mat.” The cat sat\non the mat!",
        "The cat sat on the mat. <https://organizational.example/a>"
      })
  void measuresSentencesAndNothingElse(String markdown) {
    assertThat(grade(markdown)).isCloseTo(-1.45, within(0.001));
  }

  @Test
  void isNoughtWithoutWords() {
    assertThat(grade()).isZero();
    assertThat(grade("## Heading\n\n---")).isZero();
  }

  @Test
  void countsWordsAsTheyAreRead() {
    assertThat(Words.count(null)).isZero();
    assertThat(Words.count("## One two\n\nthree *four* [five](https://a.org)[^x]\n\n[^x]: six"))
        .isEqualTo(5);
    assertThat(Words.count("1. one\n2. it’s\n\n| three | four-part |\n|---|---|\n| five | 6 |"))
        .isEqualTo(6);
    assertThat(Words.count("One <https://example.org/two> three.")).isEqualTo(2);
  }

  @Test
  void refusesHardPages() {
    finds(PAGE, "The nurse hands you a key and a mug.", "page");
  }

  @Test
  void refusesHardFeedback() {
    finds(PRACTICE, "That is yours.", "feedback");
  }

  @Test
  void refusesHardQuestions() {
    finds(PRACTICE, "Who does it?", "question");
  }

  @Test
  void refusesHardScenarios() {
    finds(SCENARIO, "He would rather play cards.", "scenario");
  }

  @Test
  void doesNotMeasureFrench() {
    SmallContent content =
        SmallContent.inTwoLanguages().replacing("modules/M1/cards.fr.yaml", "That is yours.", HARD);
    assertThat(content.faults()).isEmpty();
  }

  private static void finds(String path, String found, String place) {
    List<ContentFault> faults = SmallContent.valid().replacing(path, found, HARD).faults();
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).path()).isEqualTo(path);
    assertThat(faults.get(0).place()).isEqualTo(place);
    assertThat(faults.get(0).sentence()).matches("its English is of grade \\d+\\.\\d .*");
  }
}
