package org.alongside.it;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A module with one of everything that the content format has, in the staff programme: for tests
 * that need every kind whatever is taught. Files by their path in the folder {@code content}.
 */
public final class KindsModule {
  /** Its code. */
  public static final String CODE = "K1";

  private static final String FOLDER = "modules/K1/";

  private KindsModule() {}

  /** Its files, beside those that {@code staffProgramme} needs to name it. */
  public static Map<String, String> files(String staffProgramme) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "programmes/staff.yaml", staffProgramme.replaceFirst("(modules: \\[[^]]*)", "$1, " + CODE));
    files.put(FOLDER + "module.yaml", MODULE);
    files.put(FOLDER + "read.en.md", PAGE);
    files.put(FOLDER + "kinds.en.yaml", practice());
    files.put(FOLDER + "hard.en.yaml", NOTICED);
    files.put(FOLDER + "hard.alt.en.md", ALTERNATIVE);
    files.put(FOLDER + "evening.en.yaml", REFLECTION);
    files.put(FOLDER + "check.en.yaml", quiz());
    files.put(FOLDER + "live.en.yaml", GUIDE);
    files.put(FOLDER + "rubric.en.yaml", RUBRIC);
    files.put("instruments/kinds.yaml", INSTRUMENT);
    return files;
  }

  private static String practice() {
    return "title: One of each\nintro: \"Eight short tasks, one of each kind.\"\nquestions:\n"
        + CHOICES
        + STATEMENT
        + MATCH
        + ORDER
        + TEXT
        + WRITE;
  }

  private static String quiz() {
    return "title: Check\nintro: \"Four questions.\"\nquestions:\n"
        + STATEMENT
        + MATCH
        + ORDER
        + TEXT;
  }

  private static final String MODULE =
      """
      code: K1
      programmes: [staff]
      languages: [en]
      title: {en: "One of each kind", fr: "Une chose de chaque sorte"}
      summary: {en: "Try every kind of task once.", fr: "Essayer chaque sorte de tâche une fois."}
      minutes: 40
      competencies: []
      review: indigenous-advisers
      notice: {en: "One activity tells of a fall in a hallway.", fr: "Une activité raconte une chute dans un corridor."}
      live: {minutes: 60}
      judged: {by: mentor}
      challenge: {draw: 3, passPercent: 80}
      followedBy: {en: "An hour together follows.", fr: "Une heure ensemble suit."}
      units:
        - {id: read, kind: page}
        - {id: kinds, kind: practice}
        - {id: hard, kind: practice}
        - {id: evening, kind: reflection}
        - {id: before, kind: survey, instruments: [kinds], moment: before}
        - {id: check, kind: quiz, passPercent: 80, draw: 0, attempts: 0, review: after-attempt}
      """;

  private static final String PAGE =
      """
      ---
      title: A short page
      try: "Say hello to one person today."
      ---
      ## In the hallway

      Somebody has left a chair by the window, and you sit down on it.
      """;

  private static final String CHOICES =
      """
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
          topic: role
          stem: "Which of these may you do? Choose all that fit."
          options:
            - {id: a, text: "Sit with him.", correct: true, feedback: "Yes, if he likes."}
            - {id: b, text: "Ask him.", correct: true, feedback: "Yes, gladly."}
            - {id: c, text: "Stand at the door.", feedback: "You would be the lock."}
        - id: cards
          kind: sort
          topic: tasks
          stem: "Who does it?"
          categories: [{id: peer, text: "The peer"}, {id: other, text: "Somebody else"}]
          items:
            - {id: talk, text: "Talks about a hard week", category: peer, feedback: "That is yours."}
            - {id: pill, text: "Gives a pill", category: other, feedback: "A nurse does it."}
      """;

  private static final String STATEMENT =
      """
        - id: pay
          kind: truefalse
          topic: rights
          stem: "A peer support worker is a volunteer."
          correct: false
          feedback: {ifTrue: "Then nobody could stay for long.", ifFalse: "It is a job, with pay and a manager."}
      """;

  private static final String MATCH =
      """
        - id: routes
          kind: match
          topic: routes
          stem: "Whom do you call?"
          pairs:
            - {id: fire, text: "There is smoke in the hall", match: "9-1-1, and then whoever is in charge of the floor tonight", feedback: "At once."}
            - {id: fall, text: "A visitor fell and does not answer", match: "9-1-1, and then whoever is in charge of the floor tonight", feedback: "At once too."}
            - {id: dark, text: "Somebody at home thinks of ending their life", match: "9-8-8", feedback: "By day and by night."}
          others: ["Your mentor, when you meet the next time"]
      """;

  private static final String ORDER =
      """
        - id: hour
          kind: order
          topic: crisis
          stem: "A first hour with somebody who is frightened. What comes first?"
          steps:
            - {id: sit, text: "Sit down where you both can see the door.", feedback: "Nobody feels shut in."}
            - {id: ask, text: "Ask what would help now.", feedback: "It is theirs to say."}
            - {id: tell, text: "Say what you will pass on.", feedback: "Before you pass it on."}
            - {id: nurse, text: "Tell the nurse, together if they like.", feedback: "Nothing in secret."}
      """;

  private static final String TEXT =
      """
        - id: line
          kind: text
          topic: routes
          stem: "Which three digits reach the Suicide Crisis Helpline?"
          accept: ["9-8-8", "988"]
          feedback: {ifRight: "By phone or text, at any hour.", ifOther: "Learn them by heart: you may need them away from your desk."}
      """;

  private static final String WRITE =
      """
        - id: note
          kind: write
          topic: notes
          stem: |
            Write it so that he could read it over your shoulder.

            > Difficult as usual. Refused.
          lookFor: ["A time.", "What he said, in his words."]
          example: "We met at two for half an hour. He said: “Not today.”"
      """;

  private static final String NOTICED =
      """
      title: In the hallway
      intro: "A visitor falls."
      notice: "This tells of a fall in a hallway."
      questions:
        - id: fall
          kind: truefalse
          topic: crisis
          stem: "You may call for help without asking anybody."
          correct: true
          feedback: {ifTrue: "Yes, at once.", ifFalse: "You need nobody’s leave for it."}
      """;

  private static final String ALTERNATIVE =
      """
      ---
      title: In the hallway
      ---
      If somebody needs help now, call for it. You may do so without asking anybody.
      """;

  private static final String REFLECTION =
      """
      title: An evening of yours
      intro: "This is for you."
      prompts:
        - {id: happened, text: "What happened today that you want to keep?"}
        - {id: next, text: "What will you do with it?"}
      try: "Read it again on Sunday."
      """;

  private static final String GUIDE =
      """
      title: One hour together
      group: "Six people and you."
      materials: ["Cards, printed from the practice", "A clock that everybody can see"]
      prepare: "Put the chairs in a ring, one more than there are people."
      agenda:
        - {minutes: 20, title: "Arriving", text: "> Hello. You may pass at any time."}
        - {minutes: 40, title: "Sorting cards", text: "Two by two, then all together."}
      safety:
        cries: "Wait with them. Ask if they want company or air."
        leaves: "One of you looks where they are; the other goes on."
        talksLong: "Thank them and say the time."
        atRisk: "Ask directly, stay, and call together."
        facilitator: "Say so, and let the other take over."
      close: "One word each, then the door is open."
      """;

  private static final String RUBRIC =
      """
      title: Your role in one minute
      what: "You say it to your mentor. If it is ‘not yet’, you try again a week later."
      passLevel: 2
      criteria:
        - {id: says, title: "Says the role", levels: ["With a card in hand.", "In own words.", "To a stranger.", "Teaches others to."]}
        - {id: limits, title: "Says the limits", levels: ["When asked.", "Unasked.", "And why.", "For others too."]}
        - {id: asks, title: "Asks back", levels: ["Rarely.", "Once.", "Where it helps.", "And waits."]}
      """;

  private static final String INSTRUMENT =
      """
      id: kinds
      title: {en: "How clear it is to you", fr: "À quel point c’est clair"}
      source: own
      why: {en: "So that we can mend the module. Nobody sees your name.", fr: "Pour corriger le module. Personne ne voit votre nom."}
      items:
        - {id: knows, text: {en: "I know what a peer is hired to do.", fr: "Je sais ce que fait un pair aidant."}, answers: agree5}
        - id: part
          text: {en: "Whose part is a friendly talk?", fr: "À qui revient une conversation?"}
          answers: choice
          choices:
            - {id: leads, text: {en: "The peer leads", fr: "Le pair mène"}}
            - {id: none, text: {en: "Nobody", fr: "Personne"}}
          key: leads
        - {id: more, text: {en: "What is still unclear?", fr: "Qu’est-ce qui reste obscur?"}, answers: text}
      """;
}
