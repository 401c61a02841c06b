package org.alongside.catalogue;

/** {@link SmallContent} with one of everything else that the format has. */
final class RichContent {
  static final String MODULE = SmallContent.MODULE;
  static final String KINDS = "modules/M1/kinds.en.yaml";
  static final String KINDS_ALTERNATIVE = "modules/M1/kinds.alt.en.md";
  static final String REFLECTION = "modules/M1/evening.en.yaml";
  static final String GUIDE = "modules/M1/live.en.yaml";
  static final String RUBRIC = "modules/M1/rubric.en.yaml";
  static final String INSTRUMENT = "instruments/clarity.yaml";
  static final String FRAGMENT = "fragments/alberta/lines.en.md";

  private RichContent() {}

  static SmallContent valid() {
    SmallContent content = SmallContent.valid();
    module(content);
    kinds(content);
    support(content);
    return content
        .with(
            REFLECTION,
            """
            title: One evening
            intro: "This is for you."
            prompts:
              - {id: happened, text: "What happened?"}
              - {id: next, text: "What will you do?"}
            try: "Read it again on Sunday."
            """)
        .with(FRAGMENT, "Call [9-8-8](tel:988).[^line]\n\n[^line]: Author (2024). *Line*.\n")
        .replacing(SmallContent.PAGE, "```role-matrix", "```fragment lines\n```\n\n```role-matrix");
  }

  /** The same in a second language, word for word. */
  static SmallContent inTwoLanguages() {
    return valid().inSecondLanguage();
  }

  private static void module(SmallContent content) {
    content
        .replacing(MODULE, "minutes: 8", "minutes: 30")
        .replacing(
            MODULE,
            "followedBy:",
            """
            notice: {en: "It tells of a night on a ward.", fr: "Il est question d’une nuit."}
            live: {minutes: 60}
            judged: {by: mentor}
            challenge: {draw: 3, passPercent: 80}
            variants: {standard: 30, short: 11}
            followedBy:\
            """)
        .replacing(
            MODULE,
            "  - {id: check,",
            """
              - {id: kinds, kind: practice, variants: [standard]}
              - {id: evening, kind: reflection, variants: [standard]}
              - {id: before, kind: survey, instruments: [clarity], moment: before}
              - {id: check,\
            """);
  }

  private static void kinds(SmallContent content) {
    content
        .with(
            KINDS,
            """
            title: Many kinds
            intro: "Try each."
            notice: "One of them tells of a fall."
            questions:
              - id: pay
                kind: truefalse
                topic: rights
                situation: 6
                stem: "A peer works for nothing."
                correct: false
                feedback: {ifTrue: "Then nobody would stay.", ifFalse: "It is a job."}
              - id: whom
                kind: match
                topic: routes
                stem: "Whom do you call?"
                pairs:
                  - {id: fire, text: "Smoke in the hall", match: "9-1-1", feedback: "At once."}
                  - {id: fall, text: "He fell", match: "9-1-1", feedback: "At once too."}
                  - {id: sad, text: "She is sad", match: "9-8-8", feedback: "By day or night."}
                others: ["Your mentor"]
              - id: hour
                kind: order
                topic: routes
                stem: "What comes first?"
                steps:
                  - {id: sit, text: "Sit down.", feedback: "You can see the door."}
                  - {id: ask, text: "Ask.", feedback: "Then you know."}
                  - {id: tell, text: "Tell the nurse.", feedback: "She helps you."}
              - id: line
                kind: text
                topic: routes
                stem: "Which three digits?"
                accept: ["9-8-8", "988"]
                feedback: {ifRight: "Yes.", ifOther: "Learn them by heart."}
              - id: note
                kind: write
                topic: notes
                stem: "Write it again."
                lookFor: ["A time.", "A fact."]
                example: "He made tea at two."
            """)
        .with(
            KINDS_ALTERNATIVE,
            """
            ---
            title: Many kinds
            ---
            The same, told without the fall.
            """);
  }

  private static void support(SmallContent content) {
    content
        .with(
            GUIDE,
            """
            title: One hour
            group: "Six people and you."
            materials: ["Cards"]
            prepare: "Put out the chairs."
            agenda:
              - {minutes: 20, title: "Arriving", text: "> Hello."}
              - {minutes: 40, title: "Cards", text: "Sort them."}
            safety:
              cries: "Wait with them."
              leaves: "Look where they are."
              talksLong: "Thank them."
              atRisk: "Ask, and stay."
              facilitator: "Call the other one."
            close: "Say goodbye."
            """)
        .with(
            RUBRIC,
            """
            title: Your role
            what: "Say it in a minute."
            passLevel: 2
            criteria:
              - {id: says, competency: C1, title: "Says it", levels: ["a", "b", "c", "d"]}
              - {id: asks, title: "Asks", levels: ["a", "b", "c", "d"]}
              - {id: stops, title: "Stops", levels: ["a", "b", "c", "d"]}
            """)
        .with(
            INSTRUMENT,
            """
            id: clarity
            title: {en: "How clear it is", fr: "À quel point c’est clair"}
            source: own
            why: {en: "So that we mend it.", fr: "Pour le corriger."}
            items:
              - {id: knows, text: {en: "I know.", fr: "Je sais."}, answers: agree5, reverse: true}
              - id: part
                text: {en: "The peer's part?", fr: "La part du pair?"}
                answers: choice
                choices:
                  - {id: leads, text: {en: "Leads", fr: "Mène"}}
                  - {id: none, text: {en: "None", fr: "Aucune"}}
                key: leads
              - {id: more, text: {en: "More?", fr: "Autre chose?"}, answers: text}
            """);
  }
}
