package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small content that passes every check: one module with a page, a page with a notice and its
 * alternative, a practice, a scenario and a quiz. A test breaks it in one way.
 */
class SmallContent implements ContentSource {
  /** The schemas belong to the content module, which is built after this one. */
  private static final Path SCHEMAS =
      Path.of("..", "content", "src", "main", "resources", "content");

  private static final ContentChecks CHECKS = new ContentChecks(SmallContent::schema);

  static final String MODULE = "modules/M1/module.yaml";
  static final String PAGE = "modules/M1/first-day.en.md";
  static final String NOTICED = "modules/M1/hard-day.en.md";
  static final String ALTERNATIVE = "modules/M1/hard-day.alt.en.md";
  static final String PRACTICE = "modules/M1/cards.en.yaml";
  static final String SCENARIO = "modules/M1/short-shift.en.yaml";
  static final String QUIZ = "modules/M1/check.en.yaml";
  static final String MATRIX = "role-matrix.yaml";
  static final List<String> UNIT_FILES =
      List.of(PAGE, NOTICED, ALTERNATIVE, PRACTICE, SCENARIO, QUIZ);

  private final Map<String, String> files = new LinkedHashMap<>();

  private SmallContent() {}

  static Optional<String> schema(String path) {
    try {
      Path file = SCHEMAS.resolve(path);
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SmallContent valid() {
    SmallContent content = new SmallContent();
    content.above();
    content.pages();
    content.practice();
    content.scenario();
    content.quiz();
    return content;
  }

  /** The same in a second language, word for word: what is compared is no text. */
  static SmallContent inTwoLanguages() {
    return valid().inSecondLanguage();
  }

  /** Every file once more in French, word for word. */
  SmallContent inSecondLanguage() {
    Map.copyOf(files).forEach((path, text) -> files.put(path.replace(".en.", ".fr."), text));
    return replacing(MODULE, "languages: [en]", "languages: [en, fr]");
  }

  /** {@code found}, which must be there, replaced at its first place. */
  SmallContent replacing(String path, String found, String replacement) {
    assertThat(files.get(path)).as(path).contains(found);
    int at = files.get(path).indexOf(found);
    String text = files.get(path);
    files.put(path, text.substring(0, at) + replacement + text.substring(at + found.length()));
    return this;
  }

  SmallContent with(String path, String text) {
    files.put(path, text);
    return this;
  }

  SmallContent without(String path) {
    assertThat(files.remove(path)).as(path).isNotNull();
    return this;
  }

  List<ContentFault> faults() {
    return CHECKS.check(this);
  }

  @Override
  public Optional<String> text(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private void above() {
    for (String programme : ContentReader.PROGRAMMES) {
      files.put(
          "programmes/" + programme + ".yaml",
          """
          code: %s
          title: {en: "A programme", fr: "Un programme"}
          audience: %s
          modules: [M1]
          """
              .formatted(programme, programme.toUpperCase(java.util.Locale.ROOT)));
    }
    files.put(
        "competencies.yaml",
        """
        competencies:
          - id: C1
            title: {en: "Role", fr: "Rôle"}
            levels: {en: ["a", "b", "c", "d"], fr: ["a", "b", "c", "d"]}
            trace: "HEE1"
        """);
    files.put(
        MATRIX,
        """
        levels:
          L: {en: "leads", fr: "mène"}
          S: {en: "shares", fr: "partage"}
          C: {en: "contributes", fr: "contribue"}
          "-": {en: "does not", fr: "ne fait pas"}
        professions:
          - {id: peer, en: "Peer", fr: "Pair"}
          - {id: nurse, en: "Nurse", fr: "Infirmière"}
        tasks:
          - id: rights
            en: "Explaining rights"
            fr: "Expliquer les droits"
            cells: {peer: "L/S", nurse: "C*"}
            notes: {en: "Nurse: with training.", fr: "Avec formation."}
          - {id: diagnosis, en: "Diagnosis", fr: "Diagnostic", cells: {peer: "-", nurse: "-"}}
        """);
    files.put(
        MODULE,
        """
        code: M1
        programmes: [peer, staff]
        languages: [en]
        title: {en: "Your role", fr: "Votre rôle"}
        summary: {en: "Say what you do.", fr: "Dites ce que vous faites."}
        minutes: 8
        competencies: [C1]
        review: none
        followedBy: {en: "A talk with your mentor.", fr: "Un entretien."}
        units:
          - {id: first-day, kind: page}
          - {id: hard-day, kind: page, optional: true}
          - {id: cards, kind: practice}
          - {id: short-shift, kind: scenario}
          - {id: check, kind: quiz, passPercent: 80, draw: 2, attempts: 0, review: after-pass}
        """);
  }

  private void pages() {
    files.put(
        PAGE,
        """
        ---
        title: Your first day
        try: "Say hello to one person today."
        ---
        ## At the desk

        The nurse hands you a key and a mug. You ask her who else is on the ward.[^bc] Read
        [the plan](#the-plan) or [write](mailto:desk@example.org) or call [us](tel:+16045550100).

        ### The plan

        | Who | What |
        |---|---|
        | You | Tea |

        ```role-matrix
        ```

        [^bc]: Author (2020). *Title*. <https://example.org/a>
        """);
    files.put(
        NOTICED,
        """
        ---
        title: A hard day
        notice: "This page tells of a restraint."
        try: "Ask a friend for a walk."
        ---
        They held him down. You stood in the hall and you did not know what to say.
        """);
    files.put(
        ALTERNATIVE,
        """
        ---
        title: A hard day
        ---
        Something hard was done to a man. You stood in the hall.
        """);
  }

  private void practice() {
    files.put(
        PRACTICE,
        """
        title: Whose task is it?
        intro: "Sort the cards."
        questions:
          - id: tasks
            kind: sort
            topic: tasks
            stem: "Who does it?"
            categories:
              - {id: peer, text: "The peer"}
              - {id: other, text: "Somebody else"}
            items:
              - {id: talk, text: "Talks", category: peer, feedback: "That is yours."}
              - {id: pill, text: "Gives a pill", category: other, feedback: "A nurse does it."}
              - {id: walk, text: "Goes along", category: peer, alsoAccept: [other], feedback: "Both may."}
        """);
  }

  private void scenario() {
    files.put(
        SCENARIO,
        """
        title: The short shift
        intro: "It is ten to five and the ward is short of staff."
        start: ask
        nodes:
          - id: ask
            text: "She asks you to sit with him."
            choices:
              - {id: a, text: "You say no.", next: cold}
              - {id: b, text: "You ask him first.", next: told}
          - id: told
            text: "He would rather play cards."
            choices:
              - {id: a, text: "You play.", next: calm}
              - {id: b, text: "You go back to her.", next: ask}
          - id: cold
            ending: "She sits alone"
            text: "She turns away."
          - id: calm
            ending: "A quiet game"
            text: "He wins twice."
        debrief: "You kept your role and he kept his choice."
        mentorQuestions: ["What made it hard?"]
        """);
  }

  private void quiz() {
    files.put(
        QUIZ,
        """
        title: Check
        intro: "Two questions are drawn."
        questions:
          - id: key
            kind: single
            topic: role
            stem: "A man asks why you have a key. What do you say?"
            options:
              - {id: a, text: "I work here, and I was once locked in.", correct: true, feedback: "It is true."}
              - {id: b, text: "I found it in the hall near the desk.", feedback: "It is not true."}
              - {id: c, text: "I would rather not talk about keys now.", feedback: "He will ask again."}
          - id: doors
            kind: multiple
            topic: limits
            stem: "Which of these may you do? Choose all that fit."
            options:
              - {id: a, text: "Sit with him.", correct: true, feedback: "Yes, if he likes."}
              - {id: b, text: "Ask him.", correct: true, feedback: "Yes, gladly."}
              - {id: c, text: "Stand at the door.", feedback: "You would be the lock."}
          - id: notes
            kind: single
            topic: limits
            stem: "The nurse wants to know what he told you. What now?"
            options:
              - {id: a, text: "Tell her all of it.", feedback: "He will hear of it."}
              - {id: b, text: "Ask him what you may say.", correct: true, feedback: "It is his to tell."}
              - {id: c, text: "Say that nobody may know it.", feedback: "That is more than you can promise."}
        """);
  }
}
