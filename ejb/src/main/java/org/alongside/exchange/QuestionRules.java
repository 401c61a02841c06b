package org.alongside.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.exchange.ForeignQuestion.Kind;
import org.alongside.exchange.ForeignQuestion.Part;

/**
 * Turns a question from elsewhere into one that our format can say, and tells what became of what
 * it could not. What only needs another hand before it is published is kept and said.
 */
final class QuestionRules {
  private static final int LEAST_OPTIONS = 3;
  private static final int MOST_OPTIONS = 4;
  private static final int LEAST_PARTS = 3;
  private static final int MOST_PARTS = 7;
  private static final Set<String> TRUE = Set.of("true", "vrai", "t", "v");
  private static final Set<String> FALSE = Set.of("false", "faux", "f");

  private final ItemNotes notes;

  QuestionRules(ItemNotes notes) {
    this.notes = notes;
  }

  /** Why it cannot be taken over at all: a key; or the question that can be. */
  record Outcome(ForeignQuestion question, String why) {
    static Outcome not(String why) {
      return new Outcome(null, why);
    }

    static Outcome of(ForeignQuestion question) {
      return new Outcome(question, null);
    }
  }

  Outcome apply(ForeignQuestion question, boolean quiz) {
    if (question.stem().isBlank()) {
      return Outcome.not("exchange.note.no-stem");
    }
    Outcome outcome =
        switch (question.kind()) {
          case ONE, SEVERAL -> choice(question);
          case TRUE_OR_FALSE -> trueOrFalse(question);
          case MATCH -> match(question);
          case ORDER -> order(question);
          case TEXT -> text(question);
          case WRITE -> quiz ? Outcome.not("exchange.note.write-in-quiz") : write(question);
        };
    return outcome.question() == null ? outcome : Outcome.of(feedback(outcome.question()));
  }

  private Outcome choice(ForeignQuestion question) {
    List<Part> options = question.parts();
    Predicate<Part> right = question.kind() == Kind.SEVERAL ? o -> o.worth() > 0 : Part::isRight;
    if (options.stream().noneMatch(right)) {
      double best = options.stream().mapToDouble(Part::worth).max().orElse(0);
      if (best <= 0) {
        return Outcome.not("exchange.note.no-right");
      }
      right = o -> o.worth() >= best;
      notes.changed("exchange.note.best-is-right");
    }
    Predicate<Part> decided = right;
    if (question.kind() == Kind.ONE
        && options.stream().anyMatch(o -> o.worth() > 0 && !decided.test(o))) {
      notes.changed("exchange.note.partial");
    }
    List<Part> judged =
        options.stream()
            .map(o -> Part.of(o.text(), decided.test(o) ? 100 : 0, o.feedback()))
            .toList();
    Optional<ForeignQuestion> statement = statement(question, judged);
    return Outcome.of(statement.orElseGet(() -> options(question, judged)));
  }

  /** Two options, 'true' and 'false', of which one is right. */
  private static Optional<ForeignQuestion> statement(ForeignQuestion question, List<Part> options) {
    if (options.size() != 2 || options.stream().filter(Part::isRight).count() != 1) {
      return Optional.empty();
    }
    boolean inOrder = says(options.get(0), TRUE) && says(options.get(1), FALSE);
    boolean turned = says(options.get(1), TRUE) && says(options.get(0), FALSE);
    return inOrder || turned
        ? Optional.of(
            question.as(
                Kind.TRUE_OR_FALSE, inOrder ? options : List.of(options.get(1), options.get(0))))
        : Optional.empty();
  }

  private static boolean says(Part option, Set<String> words) {
    return words.contains(option.text().strip().toLowerCase(Locale.ROOT));
  }

  private ForeignQuestion options(ForeignQuestion question, List<Part> options) {
    long right = options.stream().filter(Part::isRight).count();
    Kind kind = right == 1 ? Kind.ONE : Kind.SEVERAL;
    if (kind != question.kind()) {
      notes.changed(
          kind == Kind.ONE ? "exchange.note.became-single" : "exchange.note.became-multiple");
    }
    if (options.size() < LEAST_OPTIONS || options.size() > MOST_OPTIONS) {
      notes.changed("exchange.note.options-count", options.size());
    }
    if (right == options.size()) {
      notes.changed("exchange.note.all-right");
    }
    if (options.stream().anyMatch(o -> o.text().isBlank())) {
      notes.changed("exchange.note.empty-option");
    }
    return question.as(kind, options);
  }

  private Outcome trueOrFalse(ForeignQuestion question) {
    long right = question.parts().stream().filter(Part::isRight).count();
    return question.parts().size() == 2 && right == 1
        ? Outcome.of(question)
        : Outcome.not("exchange.note.no-right");
  }

  private Outcome match(ForeignQuestion question) {
    List<Part> pairs = question.parts().stream().filter(p -> !p.text().isBlank()).toList();
    if (pairs.isEmpty() || pairs.stream().anyMatch(p -> p.partner().isBlank())) {
      return Outcome.not("exchange.note.no-partner");
    }
    count(pairs.size());
    if (pairs.stream().map(Part::partner).distinct().count() < 2) {
      notes.changed("exchange.note.one-partner");
    }
    Set<String> fitting =
        pairs.stream().map(Part::partner).collect(java.util.stream.Collectors.toSet());
    Map<String, Part> kept = new LinkedHashMap<>();
    for (Part other : question.parts()) {
      if (other.text().isBlank() && !other.partner().isBlank()) {
        if (!fitting.contains(other.partner())) {
          kept.put(other.partner(), other);
        }
      }
    }
    List<Part> all = new ArrayList<>(pairs);
    all.addAll(kept.values());
    return Outcome.of(question.as(Kind.MATCH, all));
  }

  private Outcome order(ForeignQuestion question) {
    List<Part> steps = question.parts().stream().filter(p -> !p.text().isBlank()).toList();
    if (steps.size() < 2) {
      return Outcome.not("exchange.note.no-order");
    }
    count(steps.size());
    return Outcome.of(question.as(Kind.ORDER, steps));
  }

  private void count(int parts) {
    if (parts < LEAST_PARTS || parts > MOST_PARTS) {
      notes.changed("exchange.note.parts-count", parts);
    }
  }

  private Outcome text(ForeignQuestion question) {
    Map<String, Part> accepted = new LinkedHashMap<>();
    Part rest = null;
    for (Part answer : question.parts()) {
      String plain = answer.text().strip();
      if (plain.equals("*")) {
        rest = answer.isRight() ? rest : answer;
      } else if (!answer.isRight()) {
        notes.changed("exchange.note.partial-text", plain);
      } else if (plain.contains("*") || !plain.matches("(?s).*[\\p{L}\\p{N}].*")) {
        notes.changed("exchange.note.pattern", plain);
      } else {
        accepted.putIfAbsent(plain, answer);
      }
    }
    if (accepted.isEmpty()) {
      return Outcome.not("exchange.note.no-accepted");
    }
    List<Part> all = new ArrayList<>(accepted.values());
    if (rest != null) {
      all.add(rest);
    }
    return Outcome.of(question.as(Kind.TEXT, all));
  }

  private Outcome write(ForeignQuestion question) {
    notes.changed("exchange.note.look-for");
    if (question.parts().isEmpty()) {
      notes.changed("exchange.note.example");
    }
    return Outcome.of(question);
  }

  /** What everybody was told stands where nothing else does, else with the right answer. */
  private ForeignQuestion feedback(ForeignQuestion question) {
    List<Part> parts = question.parts();
    String general = question.general();
    boolean told = question.kind() == Kind.TEXT || question.kind() == Kind.WRITE;
    if (!told && !general.isBlank()) {
      boolean gap = parts.stream().anyMatch(p -> p.feedback().isBlank() && !p.text().isBlank());
      notes.changed(gap ? "exchange.note.general-fills" : "exchange.note.general-right");
      parts = parts.stream().map(p -> filled(p, general, gap)).toList();
    }
    long missing = question.kind() == Kind.TEXT ? untold(question) : unsaid(parts);
    if (question.kind() != Kind.WRITE && missing > 0) {
      notes.changed("exchange.note.feedback-missing", missing);
    }
    return question.as(question.kind(), parts);
  }

  private static long unsaid(List<Part> parts) {
    return parts.stream().filter(p -> p.feedback().isBlank() && !p.text().isBlank()).count();
  }

  /** Of the two that a typed answer has. */
  private static long untold(ForeignQuestion question) {
    boolean general = !question.general().isBlank();
    boolean right = question.parts().stream().anyMatch(p -> p.isRight() && !p.feedback().isBlank());
    boolean other =
        question.parts().stream().anyMatch(p -> !p.isRight() && !p.feedback().isBlank());
    return (general || right ? 0 : 1) + (general || other ? 0 : 1);
  }

  private static Part filled(Part part, String general, boolean gap) {
    if (part.text().isBlank()) {
      return part;
    }
    String own = part.feedback();
    String said = own.isBlank() ? general : !gap && part.isRight() ? own + "\n\n" + general : own;
    return new Part(part.text(), part.partner(), part.worth(), said);
  }
}
