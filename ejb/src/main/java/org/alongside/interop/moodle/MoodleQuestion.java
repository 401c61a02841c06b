package org.alongside.interop.moodle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.exchange.Brought;
import org.alongside.exchange.ForeignQuestion;
import org.alongside.exchange.ForeignQuestion.Kind;
import org.alongside.exchange.ForeignQuestion.Part;
import org.alongside.exchange.ForeignText;
import org.alongside.exchange.ForeignText.Notation;
import org.alongside.exchange.ItemNotes;
import org.alongside.exchange.TextFiles;
import org.alongside.exchange.XmlElement;

/** One question of a Moodle question file. */
final class MoodleQuestion {
  /** What Moodle puts there by itself, which tells nobody anything. */
  private static final Set<String> STANDARD_FEEDBACK =
      Set.of(
          "Your answer is correct.",
          "Your answer is partially correct.",
          "Your answer is incorrect.",
          "Votre réponse est correcte.",
          "Votre réponse est partiellement correcte.",
          "Votre réponse est incorrecte.");

  private final XmlElement element;
  private final String category;
  private final TextFiles files;
  private final ItemNotes notes;

  /**
   * @param files to which those are added that the question holds
   */
  MoodleQuestion(XmlElement element, String category, TextFiles files, ItemNotes notes) {
    this.element = element;
    this.category = category;
    this.files = files;
    this.notes = notes;
  }

  /** The question, or empty where we have no such kind. */
  Optional<ForeignQuestion> read() {
    if (!element.children("hint").isEmpty()) {
      notes.changed("exchange.note.hints");
    }
    return switch (element.attribute("type")) {
      case "multichoice" -> question(single() ? Kind.ONE : Kind.SEVERAL, options());
      case "truefalse" -> question(Kind.TRUE_OR_FALSE, statement());
      case "shortanswer" -> question(Kind.TEXT, typed());
      case "numerical" -> question(Kind.TEXT, numbers());
      case "matching" -> question(Kind.MATCH, pairs());
      case "ordering" -> question(Kind.ORDER, steps());
      case "essay" -> question(Kind.WRITE, told());
      default -> Optional.empty();
    };
  }

  private Optional<ForeignQuestion> question(Kind kind, List<Part> parts) {
    String stem = element.child("questiontext").map(this::blocks).orElse("");
    String general = element.child("generalfeedback").map(this::blocks).orElse("");
    return Optional.of(
        new ForeignQuestion(kind, element.textOf("name"), category, stem, parts, general));
  }

  private boolean single() {
    String said = element.textOf("single");
    return said.equals("true") || said.equals("1");
  }

  private List<Part> options() {
    String right = combined("correctfeedback");
    String wrong = combined("incorrectfeedback");
    List<Part> parts = new ArrayList<>();
    for (XmlElement answer : element.children("answer")) {
      String own = feedback(answer);
      String shared = worth(answer) > 0 ? right : wrong;
      parts.add(Part.of(line(answer), worth(answer), own.isBlank() ? shared : own));
    }
    return parts;
  }

  private String combined(String name) {
    return element
        .child(name)
        .map(this::blocks)
        .filter(said -> !STANDARD_FEEDBACK.contains(said))
        .orElse("");
  }

  private List<Part> statement() {
    List<Part> parts = new ArrayList<>();
    for (String word : List.of("true", "false")) {
      element.children("answer").stream()
          .filter(a -> a.textOf("text").equalsIgnoreCase(word))
          .findFirst()
          .ifPresent(a -> parts.add(Part.of(word, worth(a), feedback(a))));
    }
    return parts;
  }

  private List<Part> typed() {
    if (element.textOf("usecase").equals("1")) {
      notes.changed("exchange.note.case");
    }
    return element.children("answer").stream()
        .map(a -> Part.of(a.textOf("text"), worth(a), feedback(a)))
        .toList();
  }

  private List<Part> numbers() {
    List<Part> parts = new ArrayList<>();
    for (XmlElement answer : element.children("answer")) {
      String tolerance = answer.textOf("tolerance");
      boolean exact = tolerance.isEmpty() || tolerance.matches("[0.,]+");
      if (exact) {
        parts.add(Part.of(answer.textOf("text"), worth(answer), feedback(answer)));
      } else {
        notes.changed("exchange.note.tolerance", answer.textOf("text") + " ± " + tolerance);
      }
    }
    return parts;
  }

  private List<Part> pairs() {
    List<Part> parts = new ArrayList<>();
    for (XmlElement pair : element.children("subquestion")) {
      String partner = pair.child("answer").map(a -> a.textOf("text")).orElse("");
      parts.add(Part.pair(line(pair), new ForeignText(files, notes).plain(partner, Notation.AUTO)));
    }
    return parts;
  }

  /** The fraction of an answer is its place. */
  private List<Part> steps() {
    return element.children("answer").stream()
        .sorted(Comparator.comparingDouble(MoodleQuestion::worth))
        .map(a -> Part.of(line(a), 100, feedback(a)))
        .toList();
  }

  /** What whoever marks it was told, as a beginning of the example. */
  private List<Part> told() {
    String told = element.child("graderinfo").map(this::blocks).orElse("");
    return told.isBlank() ? List.of() : List.of(Part.of(told, 100, ""));
  }

  private static double worth(XmlElement answer) {
    String said = answer.attribute("fraction");
    return said.matches("-?[0-9]{1,4}(?:\\.[0-9]{1,12})?") ? Double.parseDouble(said) : 0;
  }

  private String feedback(XmlElement answer) {
    return answer.child("feedback").map(this::blocks).orElse("");
  }

  /** A text with the pictures and other files that stand beside it. */
  private ForeignText text(XmlElement holder) {
    Map<String, Brought> own = new TreeMap<>();
    for (XmlElement file : holder.children("file")) {
      String path = (file.attribute("path") + file.attribute("name")).replaceAll("^/+", "");
      if (file.attribute("encoding").equals("base64")) {
        TextFiles.decoded(path, file.text()).ifPresent(read -> own.put(path, read));
      }
    }
    return new ForeignText(files.with(own), notes);
  }

  private String blocks(XmlElement holder) {
    return text(holder).blocks(holder.textOf("text"), notation(holder));
  }

  private String line(XmlElement holder) {
    return text(holder).line(holder.textOf("text"), notation(holder));
  }

  /** A part without one of its own has the notation of the question. */
  private Notation notation(XmlElement holder) {
    String said = holder.attribute("format");
    if (said.isEmpty()) {
      said = element.child("questiontext").map(q -> q.attribute("format")).orElse("");
    }
    return switch (said) {
      case "html" -> Notation.HTML;
      case "markdown" -> Notation.MARKDOWN;
      case "plain_text" -> Notation.PLAIN;
      default -> Notation.AUTO;
    };
  }
}
