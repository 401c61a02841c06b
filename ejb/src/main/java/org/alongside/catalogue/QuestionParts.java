package org.alongside.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which parts a question of each kind has, and that it has no others. */
final class QuestionParts {
  private record Wanted(List<String> parts, List<String> feedback) {}

  private static final List<String> NONE = List.of();

  private static final Map<QuestionKind, Wanted> WANTED =
      new EnumMap<>(
          Map.of(
              QuestionKind.SINGLE, new Wanted(List.of("options"), NONE),
              QuestionKind.MULTIPLE, new Wanted(List.of("options"), NONE),
              QuestionKind.SORT, new Wanted(List.of("categories", "items"), NONE),
              QuestionKind.TRUEFALSE,
                  new Wanted(List.of("correct", "feedback"), List.of("ifTrue", "ifFalse")),
              QuestionKind.MATCH, new Wanted(List.of("pairs"), NONE),
              QuestionKind.ORDER, new Wanted(List.of("steps"), NONE),
              QuestionKind.TEXT,
                  new Wanted(List.of("accept", "feedback"), List.of("ifRight", "ifOther")),
              QuestionKind.WRITE, new Wanted(List.of("lookFor", "example"), NONE)));

  private QuestionParts() {}

  /** What is missing or does not belong, in a sentence. */
  static Optional<String> wrong(ModuleFile.Question question) {
    Wanted wanted = WANTED.get(question.questionKind());
    Set<String> there = parts(question);
    Set<String> surplus = new LinkedHashSet<>(there);
    surplus.removeAll(wanted.parts());
    if (question.questionKind() == QuestionKind.MATCH) {
      surplus.remove("others");
    }
    if (!there.containsAll(wanted.parts()) || !surplus.isEmpty()) {
      String sentence = "a " + question.kind() + " has " + String.join(" and ", wanted.parts());
      return Optional.of(
          surplus.isEmpty() ? sentence : sentence + ", and no " + String.join(" or ", surplus));
    }
    if (question.feedback() != null
        && !feedback(question.feedback()).equals(new LinkedHashSet<>(wanted.feedback()))) {
      return Optional.of(
          "the feedback of a "
              + question.kind()
              + " has "
              + String.join(" and ", wanted.feedback()));
    }
    return Optional.empty();
  }

  private static Set<String> parts(ModuleFile.Question q) {
    Set<String> there = new LinkedHashSet<>();
    note(there, "options", q.options());
    note(there, "categories", q.categories());
    note(there, "items", q.items());
    note(there, "correct", q.correct());
    note(there, "feedback", q.feedback());
    note(there, "pairs", q.pairs());
    note(there, "others", q.others());
    note(there, "steps", q.steps());
    note(there, "accept", q.accept());
    note(there, "lookFor", q.lookFor());
    note(there, "example", q.example());
    return there;
  }

  private static Set<String> feedback(ModuleFile.Feedback feedback) {
    Set<String> there = new LinkedHashSet<>();
    note(there, "ifTrue", feedback.ifTrue());
    note(there, "ifFalse", feedback.ifFalse());
    note(there, "ifRight", feedback.ifRight());
    note(there, "ifOther", feedback.ifOther());
    return there;
  }

  private static void note(Set<String> there, String name, Object part) {
    if (part != null) {
      there.add(name);
    }
  }
}
