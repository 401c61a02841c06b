package org.alongside.interop.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.exchange.ImportItem.Outcome;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Imported;
import org.alongside.exchange.Probe;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/** Questions as Moodle exports them. */
class MoodleFormatsTest {
  private static Imported gift() {
    return new GiftImporter().read(Probe.seed("gift", "first-week.gift"), ImportOptions.STANDARD);
  }

  private static Imported xml() {
    return new MoodleXmlImporter()
        .read(Probe.seed("moodlexml", "question-bank.xml"), ImportOptions.STANDARD);
  }

  private static Imported aiken() {
    return new AikenImporter().read(Probe.seed("aiken", "team.txt"), ImportOptions.STANDARD);
  }

  @Test
  void eachKnowsItsOwnFilesOnly() {
    assertThat(new GiftImporter().recognises(Probe.seed("gift", "first-week.gift"))).isTrue();
    assertThat(new GiftImporter().recognises(Probe.seed("aiken", "team.txt"))).isFalse();
    assertThat(new AikenImporter().recognises(Probe.seed("aiken", "team.txt"))).isTrue();
    assertThat(new AikenImporter().recognises(Probe.seed("gift", "first-week.gift"))).isFalse();
    assertThat(new MoodleXmlImporter().recognises(Probe.seed("moodlexml", "question-bank.xml")))
        .isTrue();
    assertThat(new MoodleXmlImporter().recognises(Probe.seed("qti", "choice.xml"))).isFalse();
    assertThat(new GiftImporter().recognises(Probe.seed("qti", "choice.xml"))).isFalse();
  }

  @Test
  void giftTellsOfEachQuestionWhatBecameOfIt() {
    Imported read = gift();
    assertThat(read.items()).hasSize(11);
    assertThat(Probe.item(read, "Whom to call").outcome()).isEqualTo(Outcome.CHANGED);
    assertThat(Probe.item(read, "Keys").outcome()).isEqualTo(Outcome.UNDERSTOOD);
    assertThat(Probe.item(read, "Keys").line()).isEqualTo(24);
    assertThat(Probe.notes(read, "Crisis line"))
        .anyMatch(n -> n.contains("“nine eight eight”"))
        .anyMatch(n -> n.contains("Feedback to be written before it is published: 1"));
    assertThat(Probe.notes(read, "About how many"))
        .containsExactly(
            "No answer is left that could be typed exactly.",
            "The number “36:2” that could be met nearly is left out.");
    assertThat(Probe.item(read, "A text").outcome()).isEqualTo(Outcome.LEFT_OUT);
    assertThat(Probe.item(read, "Broken").outcome()).isEqualTo(Outcome.LEFT_OUT);
    assertThat(read.count(Outcome.LEFT_OUT)).isEqualTo(3);
  }

  @Test
  void giftKeepsStemsAnswersAndFeedback() {
    String file = Probe.file(gift());
    assertThat(file)
        .contains("title: \"first-week\"")
        .contains("topic: \"first-week\"")
        .contains("stem: \"Someone you support writes at 11 at night: *\\\"Are you up?\\\"*")
        .contains("text: \"You answer in the morning, and say when you work.\"")
        .contains("You can be warm and still say when you work.")
        .contains("Say the hours before the first message comes.")
        .contains("match: \"9-1-1\"")
        .contains("- \"The newspaper\"")
        .contains("\\\\_\\\\_\\\\_\\\\_\\\\_ they tell you something.")
        .contains("- \"4\"");
  }

  @Test
  void aSecondAnswerOfAStatementIsTheFeedbackOfWhoeverIsRight() {
    String file =
        Probe.file(
            new GiftImporter()
                .read(Probe.of("a.gift", "::N::It holds.{T#wrong#right}"), ImportOptions.STANDARD));
    assertThat(file).contains("correct: true").contains("ifTrue: \"right\"");
    assertThat(file).contains("ifFalse: \"wrong\"");
  }

  @Test
  void giftTakesSignsWithABackslashAsWords() {
    String file =
        Probe.file(
            new GiftImporter()
                .read(
                    Probe.of("a.gift", "What is 2 \\= \\{1\\+1\\}\\:\\ny? {=a \\~ b ~c ~d}"),
                    ImportOptions.STANDARD));
    assertThat(file).contains("What is 2 = {1").contains("a ~ b").contains("kind: \"single\"");
  }

  @Test
  void moodleXmlTellsOfEachQuestionWhatBecameOfIt() {
    Imported read = xml();
    assertThat(read.items()).hasSize(11);
    assertThat(Probe.notes(read, "Keys on the ward"))
        .containsExactlyInAnyOrder(
            "Hints between tries are left out.",
            "The general feedback stands where an answer had none of its own.");
    assertThat(Probe.notes(read, "Yours to do"))
        .containsExactly("It has 5 options. To publish it needs 3 or 4.");
    assertThat(Probe.item(read, "Paid work").outcome()).isEqualTo(Outcome.UNDERSTOOD);
    assertThat(Probe.item(read, "The line").outcome()).isEqualTo(Outcome.UNDERSTOOD);
    assertThat(Probe.item(read, "Gaps").outcome()).isEqualTo(Outcome.LEFT_OUT);
    assertThat(Probe.notes(read, read.media().get(0).name()))
        .containsExactly("Before it is published, say where it comes from, and its licence.");
    assertThat(Probe.notes(read, "Gaps"))
        .containsExactly("There is no such kind of question here: cloze.");
    assertThat(Probe.item(read, "Before you begin").outcome()).isEqualTo(Outcome.LEFT_OUT);
  }

  @Test
  void moodleXmlKeepsStemsOrderAndFeedback() {
    String file = Probe.file(xml());
    assertThat(file)
        .contains("topic: \"limits\"")
        .contains("A man asks why you have a **key**.")
        .contains("![A ring with two keys](" + xml().media().get(0).name() + ")")
        .contains("People notice keys before they notice faces.")
        .doesNotContain("Your answer is correct")
        .contains("match: \"Your team leader\"")
        .contains("ifOther: \"Learn it by heart.\"");
    assertThat(file.indexOf("You sit down.")).isBetween(0, file.indexOf("You ask."));
  }

  @Test
  void whatIsReadWaitsOnlyForWhatTheNotesName() {
    assertThat(Probe.faults(gift())).allMatch(MoodleFormatsTest::isNamed);
    assertThat(Probe.faults(xml())).allMatch(MoodleFormatsTest::isNamed);
    assertThat(Probe.faults(aiken())).allMatch(MoodleFormatsTest::isNamed);
  }

  private static boolean isNamed(String fault) {
    return fault.contains("files/0/source")
        || fault.contains("feedback")
        || fault.contains("lookFor")
        || fault.contains("example")
        || fault.contains("/options: ");
  }

  @Test
  void anEssayIsAPracticeAndNoQuiz() {
    Imported quiz =
        new MoodleXmlImporter()
            .read(Probe.seed("moodlexml", "question-bank.xml"), new ImportOptions("en", true));
    assertThat(Probe.item(quiz, "Monday note").outcome()).isEqualTo(Outcome.LEFT_OUT);
    assertThat(Probe.file(xml())).contains("kind: \"write\"").contains("> Pt refused meds again.");
    assertThat(quiz.units().get(0).kind()).isEqualTo("quiz");
  }

  @Test
  void aikenReadsBothWaysToWriteOptions() {
    Imported read = aiken();
    assertThat(read.items()).hasSize(4);
    assertThat(read.count(Outcome.LEFT_OUT)).isEqualTo(2);
    assertThat(Probe.notes(read, "Who signs the agreement?"))
        .containsExactly("Its ANSWER names the option E, which is not there.");
    assertThat(Probe.item(read, "Which of these is missing its answer?").line()).isEqualTo(15);
    assertThat(Probe.file(read)).contains("You say where she can find you on weekdays.");
  }

  @Test
  void anotherXmlIsRefused() {
    assertThatThrownBy(
            () -> new MoodleXmlImporter().read(Probe.of("a.xml", "<a/>"), ImportOptions.STANDARD))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.key()).isEqualTo("exchange.error.moodle-root"));
  }
}
