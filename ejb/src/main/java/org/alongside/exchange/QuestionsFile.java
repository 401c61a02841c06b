package org.alongside.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.alongside.exchange.ForeignQuestion.Part;

/**
 * A practice's or quiz's file, filled with questions from elsewhere one after the other. It also
 * keeps what became of each.
 */
public final class QuestionsFile {
  /** More in one file are none that a person wrote. */
  static final int MOST = 1_000;

  private static final int NAME_MOST = 60;

  private final ImportOptions options;
  private final ObjectNode file = Yaml.object();
  private final ArrayNode questions = Yaml.array();
  private final List<ImportItem> items = new ArrayList<>();
  private final BroughtFiles files = new BroughtFiles();
  private final Ids ids = new Ids();

  /** An empty one. */
  public QuestionsFile(ImportOptions options) {
    this.options = options;
  }

  /** What its questions may show. */
  public BroughtFiles files() {
    return files;
  }

  /** Takes a question, or says why not. */
  public void add(ForeignQuestion foreign, ItemNotes notes) {
    if (items.size() >= MOST) {
      throw Upload.refused("exchange.error.questions", MOST);
    }
    QuestionRules.Outcome outcome = new QuestionRules(notes).apply(foreign, options.quiz());
    if (outcome.question() == null) {
      items.add(notes.leftOut(outcome.why()));
      return;
    }
    questions.add(question(outcome.question()));
    items.add(notes.taken());
  }

  /** Something that is no question for us. */
  public void leaveOut(ImportItem item) {
    if (items.size() >= MOST) {
      throw Upload.refused("exchange.error.questions", MOST);
    }
    items.add(item);
  }

  /**
   * The unit with these questions, and every item.
   *
   * @param title of the unit; the name of the file where the file has none
   * @param source carried into the introduction
   */
  public Imported finish(ImportFormat format, String title, Attribution source) {
    List<ImportedUnit> units = new ArrayList<>();
    if (!questions.isEmpty()) {
      file.put("title", title);
      file.put("intro", intro(source));
      file.set("questions", questions);
      String kind = options.quiz() ? "quiz" : "practice";
      units.add(
          ImportedUnit.of(
              Ids.of(title, "questions"),
              kind,
              "." + options.language() + ".yaml",
              Yaml.write(file)));
    }
    items.addAll(files.items());
    return new Imported(
        format,
        title,
        List.copyOf(units),
        new java.util.TreeMap<>(),
        files.shown(),
        List.copyOf(items));
  }

  private String intro(Attribution source) {
    String said =
        options.french()
            ? "Répondez comme vous le feriez au travail."
            : "Answer as you would at work.";
    String from = options.french() ? "Source des questions : " : "Where the questions come from: ";
    return source.isEmpty() ? said : said + "\n\n" + from + source.markdown();
  }

  private ObjectNode question(ForeignQuestion foreign) {
    ObjectNode question = Yaml.object();
    String name =
        foreign.name().isBlank() ? MarkdownDocument.parse(foreign.stem()).text() : foreign.name();
    question.put("id", ids.take(cut(name), "q"));
    question.put("kind", kind(foreign.kind()));
    question.put("topic", Ids.of(foreign.category(), "general"));
    question.put("stem", foreign.stem());
    switch (foreign.kind()) {
      case ONE, SEVERAL -> question.set("options", options(foreign));
      case TRUE_OR_FALSE -> trueOrFalse(foreign, question);
      case MATCH -> pairs(foreign, question);
      case ORDER -> question.set("steps", steps(foreign));
      case TEXT -> text(foreign, question);
      case WRITE -> {
        question.set("lookFor", Yaml.array());
        question.put("example", foreign.parts().isEmpty() ? "" : foreign.parts().get(0).text());
      }
    }
    return question;
  }

  private static String cut(String name) {
    return name.length() <= NAME_MOST ? name : name.substring(0, NAME_MOST);
  }

  private static String kind(ForeignQuestion.Kind kind) {
    return switch (kind) {
      case ONE -> "single";
      case SEVERAL -> "multiple";
      case TRUE_OR_FALSE -> "truefalse";
      case MATCH -> "match";
      case ORDER -> "order";
      case TEXT -> "text";
      case WRITE -> "write";
    };
  }

  private static ArrayNode options(ForeignQuestion foreign) {
    ArrayNode options = Yaml.array();
    Ids letters = new Ids();
    for (Part part : foreign.parts()) {
      ObjectNode option = options.addObject();
      option.put("id", letter(letters, options.size() - 1));
      option.put("text", part.text());
      if (part.isRight()) {
        option.put("correct", true);
      }
      option.put("feedback", part.feedback());
    }
    return options;
  }

  /** a to z, then with numbers. */
  private static String letter(Ids letters, int index) {
    return letters.take(String.valueOf((char) ('a' + index % 26)), "a");
  }

  private static void trueOrFalse(ForeignQuestion foreign, ObjectNode question) {
    question.put("correct", foreign.parts().get(0).isRight());
    ObjectNode feedback = question.putObject("feedback");
    feedback.put("ifTrue", foreign.parts().get(0).feedback());
    feedback.put("ifFalse", foreign.parts().get(1).feedback());
  }

  private static void pairs(ForeignQuestion foreign, ObjectNode question) {
    ArrayNode pairs = question.putArray("pairs");
    ArrayNode others = Yaml.array();
    Ids letters = new Ids();
    for (Part part : foreign.parts()) {
      if (part.text().isBlank()) {
        others.add(part.partner());
      } else {
        ObjectNode pair = pairs.addObject();
        pair.put("id", letter(letters, pairs.size() - 1));
        pair.put("text", part.text());
        pair.put("match", part.partner());
        pair.put("feedback", part.feedback());
      }
    }
    if (!others.isEmpty()) {
      question.set("others", others);
    }
  }

  private static ArrayNode steps(ForeignQuestion foreign) {
    ArrayNode steps = Yaml.array();
    Ids letters = new Ids();
    for (Part part : foreign.parts()) {
      ObjectNode step = steps.addObject();
      step.put("id", letter(letters, steps.size() - 1));
      step.put("text", part.text());
      step.put("feedback", part.feedback());
    }
    return steps;
  }

  private static void text(ForeignQuestion foreign, ObjectNode question) {
    ArrayNode accept = question.putArray("accept");
    String right = "";
    String other = "";
    for (Part part : foreign.parts()) {
      if (part.isRight()) {
        accept.add(part.text().strip());
        right = right.isBlank() ? part.feedback() : right;
      } else {
        other = part.feedback();
      }
    }
    ObjectNode feedback = question.putObject("feedback");
    feedback.put("ifRight", right.isBlank() ? foreign.general() : right);
    feedback.put("ifOther", other.isBlank() ? foreign.general() : other);
  }
}
