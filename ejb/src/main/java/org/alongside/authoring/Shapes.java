package org.alongside.authoring;

import static org.alongside.authoring.FieldKind.CHECK;
import static org.alongside.authoring.FieldKind.CHOICES;
import static org.alongside.authoring.FieldKind.LINE;
import static org.alongside.authoring.FieldKind.LINES;
import static org.alongside.authoring.FieldKind.MARKDOWN;
import static org.alongside.authoring.FieldKind.NUMBER;
import static org.alongside.authoring.FieldKind.PLAIN;
import static org.alongside.authoring.FieldKind.TRUTH;
import static org.alongside.authoring.Shape.FieldShape.choice;
import static org.alongside.authoring.Shape.FieldShape.choices;
import static org.alongside.authoring.Shape.FieldShape.chosen;
import static org.alongside.authoring.Shape.FieldShape.optional;
import static org.alongside.authoring.Shape.FieldShape.shared;
import static org.alongside.authoring.Shape.FieldShape.sharedOptional;
import static org.alongside.authoring.Shape.FieldShape.text;
import static org.alongside.authoring.Shape.ListShape.list;

import java.util.List;
import java.util.Map;
import org.alongside.authoring.Shape.FieldShape;
import org.alongside.authoring.Shape.ListShape;
import org.alongside.authoring.Shape.Words;

/** The shapes of every file of the content format. */
final class Shapes {
  private static final FieldShape TITLE = text("title", LINE);
  private static final FieldShape NOTICE = optional("notice", PLAIN);
  private static final FieldShape SITUATION = sharedOptional("situation", NUMBER);
  private static final FieldShape TRY = text("try", MARKDOWN);
  private static final FieldShape INTRO = text("intro", MARKDOWN);
  private static final FieldShape TEXT = text("text", MARKDOWN);
  private static final FieldShape FEEDBACK = text("feedback", MARKDOWN);

  private static final Shape PAGE =
      Shape.of("page", List.of(TITLE, NOTICE, text(FileTree.BODY, MARKDOWN), TRY));
  private static final Shape ALTERNATIVE =
      Shape.of("alternative", List.of(TITLE, text(FileTree.BODY, MARKDOWN)));
  private static final Shape QUESTIONS =
      Shape.of("questions", List.of(TITLE, INTRO, NOTICE), questions());
  private static final Shape SCENARIO =
      Shape.of(
          "scenario",
          List.of(
              TITLE,
              INTRO,
              chosen("start", true, Words.NODES),
              NOTICE,
              SITUATION,
              text("debrief", MARKDOWN),
              text("mentorQuestions", LINES)),
          nodes());
  private static final Shape REFLECTION =
      Shape.of(
          "reflection",
          List.of(TITLE, INTRO, NOTICE, TRY),
          list("prompts", false, 1, "p", Shape.of("", List.of(TEXT))));
  private static final Shape ATTESTATION =
      Shape.of(
          "attestation",
          List.of(TITLE, INTRO),
          list("statements", false, 1, "s", Shape.of("", List.of(TEXT))));
  private static final Shape GUIDE =
      Shape.of(
          "guide",
          List.of(
              TITLE,
              text("group", PLAIN),
              text("materials", LINES),
              text("prepare", MARKDOWN),
              text("safety/cries", MARKDOWN),
              text("safety/leaves", MARKDOWN),
              text("safety/talksLong", MARKDOWN),
              text("safety/atRisk", MARKDOWN),
              text("safety/facilitator", MARKDOWN),
              text("close", MARKDOWN)),
          list(
              "agenda",
              false,
              1,
              null,
              Shape.of("", List.of(shared("minutes", NUMBER), text("title", LINE), TEXT))));
  private static final Shape RUBRIC =
      Shape.of(
          "rubric",
          List.of(TITLE, text("what", MARKDOWN), shared("passLevel", NUMBER)),
          list(
              "criteria",
              false,
              3,
              "c",
              Shape.of(
                  "",
                  List.of(
                      chosen("competency", true, Words.COMPETENCIES),
                      text("title", LINE),
                      text("levels", LINES)))));

  private static final Shape MODULE =
      Shape.of(
          "module",
          List.of(
              shared("title/en", LINE),
              shared("title/fr", LINE),
              shared("summary/en", PLAIN),
              shared("summary/fr", PLAIN),
              choices("programmes", true, "peer", "staff"),
              shared("minutes", NUMBER),
              chosen("competencies", false, Words.COMPETENCIES, CHOICES),
              choice("review", true, "none", "lived-experience", "indigenous-advisers"),
              sharedOptional("notice/en", PLAIN),
              sharedOptional("notice/fr", PLAIN),
              sharedOptional("followedBy/en", PLAIN),
              sharedOptional("followedBy/fr", PLAIN),
              sharedOptional("live/minutes", NUMBER),
              choice("judged/by", false, "mentor", "facilitator", "assessor"),
              sharedOptional("challenge/draw", NUMBER),
              sharedOptional("challenge/passPercent", NUMBER)),
          new ListShape("units", units(), false, 0, ""),
          list("files", false, 0, null, file()));

  private static final Map<String, Shape> BY_UNIT =
      Map.of(
          "page", PAGE,
          "practice", QUESTIONS,
          "quiz", QUESTIONS,
          "scenario", SCENARIO,
          "reflection", REFLECTION,
          "attestation", ATTESTATION);

  private Shapes() {}

  static Shape module() {
    return MODULE;
  }

  static Shape alternative() {
    return ALTERNATIVE;
  }

  static Shape guide() {
    return GUIDE;
  }

  static Shape rubric() {
    return RUBRIC;
  }

  /** Of the file of a unit; a survey, a live and a judged part have none. */
  static Shape unit(String kind) {
    return BY_UNIT.get(kind);
  }

  private static ListShape questions() {
    ListShape options =
        list(
            "options",
            false,
            3,
            "",
            Shape.of("", List.of(TEXT, shared("correct", CHECK), FEEDBACK)));
    return new ListShape(
        "questions",
        List.of(
            question("single", List.of(), options),
            question("multiple", List.of(), options),
            question(
                "sort",
                List.of(),
                list("categories", false, 2, "", Shape.of("", List.of(text("text", LINE)))),
                list("items", false, 2, "i", item())),
            question(
                "truefalse",
                List.of(
                    shared("correct", TRUTH),
                    text("feedback/ifTrue", MARKDOWN),
                    text("feedback/ifFalse", MARKDOWN))),
            question(
                "match",
                List.of(optional("others", LINES)),
                list(
                    "pairs",
                    false,
                    3,
                    "p",
                    Shape.of("", List.of(TEXT, text("match", LINE), FEEDBACK)))),
            question(
                "order",
                List.of(),
                list("steps", false, 3, "s", Shape.of("", List.of(TEXT, FEEDBACK)))),
            question(
                "text",
                List.of(
                    text("accept", LINES),
                    text("feedback/ifRight", MARKDOWN),
                    text("feedback/ifOther", MARKDOWN))),
            question("write", List.of(text("lookFor", LINES), text("example", MARKDOWN)))),
        true,
        0,
        "q");
  }

  private static Shape item() {
    return Shape.of(
        "",
        List.of(
            TEXT,
            chosen("category", true, Words.CATEGORIES),
            chosen("alsoAccept", false, Words.CATEGORIES, CHOICES),
            FEEDBACK));
  }

  private static Shape question(String kind, List<FieldShape> own, ListShape... lists) {
    List<FieldShape> fields = new java.util.ArrayList<>();
    fields.add(text("stem", MARKDOWN));
    fields.addAll(own);
    fields.add(shared("topic", LINE));
    fields.add(SITUATION);
    return Shape.of(kind, List.copyOf(fields), lists);
  }

  private static ListShape nodes() {
    ListShape ways =
        list(
            "choices",
            false,
            2,
            "",
            Shape.of("", List.of(TEXT, chosen("next", true, Words.NODES))));
    return new ListShape(
        "nodes",
        List.of(
            Shape.of("scene", List.of(TEXT), ways),
            Shape.of("ending", List.of(text("ending", LINE), TEXT))),
        true,
        0,
        "n");
  }

  private static List<Shape> units() {
    FieldShape leftOut = sharedOptional("optional", CHECK);
    List<FieldShape> quiz =
        List.of(
            shared("passPercent", NUMBER),
            sharedOptional("draw", NUMBER),
            sharedOptional("attempts", NUMBER),
            choice("review", false, "after-attempt", "after-pass", "never"),
            leftOut);
    List<FieldShape> survey =
        List.of(
            chosen("instruments", true, Words.INSTRUMENTS, CHOICES),
            choice("moment", true, "before", "after", "reaction"),
            leftOut);
    List<FieldShape> other = List.of(leftOut);
    return List.of(
        Shape.of("page", other),
        Shape.of("practice", other),
        Shape.of("quiz", quiz),
        Shape.of("scenario", other),
        Shape.of("reflection", other),
        Shape.of("survey", survey),
        Shape.of("live", other),
        Shape.of("judged", other),
        Shape.of("attestation", other));
  }

  /** A picture or another file that is no text; its name is fixed when it is added. */
  private static Shape file() {
    return Shape.of(
        "",
        List.of(
            sharedOptional("alt/en", PLAIN),
            sharedOptional("alt/fr", PLAIN),
            shared("source", LINE)));
  }
}
