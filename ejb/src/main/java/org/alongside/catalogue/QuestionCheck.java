package org.alongside.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions can be answered, and not by the length of what they offer. */
final class QuestionCheck {
  /** At least so many wrong options must be about as long as the right one. */
  private static final int SIMILAR_OPTIONS = 2;

  /** How far from the right option's length counts as about as long. */
  private static final double SIMILAR = 0.30;

  /** In so many of a pool's questions at most may the right option be the longest. */
  private static final double RIGHT_IS_LONGEST = 0.40;

  private QuestionCheck() {}

  static void check(ContentDraft draft, ContentFaults faults) {
    for (ContentDraft.Module module : draft.modules()) {
      for (ContentDraft.Part<ModuleFile.Questions> part : module.questions()) {
        part.file().questions().forEach(q -> question(part, q, faults));
        longest(part, faults);
      }
    }
  }

  private static void question(
      ContentDraft.Part<ModuleFile.Questions> part, ModuleFile.Question q, ContentFaults faults) {
    String place = "questions/" + q.id();
    boolean quiz = part.unit().unitKind() == UnitKind.QUIZ;
    if (q.questionKind() == QuestionKind.WRITE && quiz) {
      faults.add(part.path(), place, "a write is never marked, so it stands in a practice only");
    }
    Optional<String> wrong = QuestionParts.wrong(q);
    if (wrong.isPresent()) {
      faults.add(part.path(), place, wrong.get());
      return;
    }
    switch (q.questionKind()) {
      case SINGLE, MULTIPLE -> correct(part.path(), place, q, faults);
      case SORT -> items(part.path(), place, q, faults);
      case MATCH -> partners(part.path(), place, q, faults);
      case TEXT -> accepted(part.path(), place, q, faults);
      case TRUEFALSE, ORDER, WRITE -> {
        // whole by its parts
      }
    }
  }

  private static void partners(
      String path, String place, ModuleFile.Question q, ContentFaults faults) {
    Set<String> fitting =
        q.pairs().stream().map(ModuleFile.Pair::match).collect(Collectors.toSet());
    if (fitting.size() < 2) {
      faults.add(path, place + "/pairs", "one partner for all is no question");
    }
    for (String other : q.others() == null ? List.<String>of() : q.others()) {
      if (fitting.contains(other)) {
        faults.add(path, place + "/others", "'" + other + "' fits a pair");
      }
    }
  }

  private static void accepted(
      String path, String place, ModuleFile.Question q, ContentFaults faults) {
    for (String answer : q.accept()) {
      if (ShortText.normal(answer).isEmpty()) {
        faults.add(path, place + "/accept", "'" + answer + "' has no letter and no digit");
      }
    }
  }

  private static void correct(
      String path, String place, ModuleFile.Question q, ContentFaults faults) {
    long correct = q.options().stream().filter(ModuleFile.Option::correct).count();
    if (q.questionKind() == QuestionKind.MULTIPLE) {
      if (correct < 2 || correct == q.options().size()) {
        String sentence =
            "a multiple has two or more correct options and one or more that are not; this has "
                + correct
                + " correct of "
                + q.options().size();
        faults.add(path, place, sentence);
      }
    } else if (correct != 1) {
      faults.add(path, place, "a single has exactly one correct option; this has " + correct);
    } else {
      similar(path, place, q, faults);
    }
  }

  private static void items(
      String path, String place, ModuleFile.Question q, ContentFaults faults) {
    Set<String> known =
        q.categories().stream().map(ModuleFile.Category::id).collect(Collectors.toSet());
    for (ModuleFile.Item item : q.items()) {
      String at = place + "/items/" + item.id();
      if (!known.contains(item.category())) {
        faults.add(path, at, "there is no category '" + item.category() + "'");
      }
      for (String also : item.alsoAccept() == null ? List.<String>of() : item.alsoAccept()) {
        if (!known.contains(also)) {
          faults.add(path, at, "there is no category '" + also + "'");
        } else if (also.equals(item.category())) {
          faults.add(path, at, "alsoAccept repeats its category");
        }
      }
    }
  }

  private static void similar(
      String path, String place, ModuleFile.Question q, ContentFaults faults) {
    int right = rightLength(q);
    long near =
        q.options().stream()
            .filter(o -> !o.correct())
            .filter(o -> Math.abs(length(o) - right) <= SIMILAR * right)
            .count();
    if (near < SIMILAR_OPTIONS) {
      String lengths =
          q.options().stream().map(o -> o.id() + " " + length(o)).collect(Collectors.joining(", "));
      String sentence =
          "fewer than two options are within 30 % of the right one's length of "
              + right
              + " characters ("
              + lengths
              + ")";
      faults.add(path, place, sentence);
    }
  }

  private static void longest(ContentDraft.Part<ModuleFile.Questions> part, ContentFaults faults) {
    List<ModuleFile.Question> singles =
        part.file().questions().stream()
            .filter(q -> q.questionKind() == QuestionKind.SINGLE && q.options() != null)
            .filter(q -> q.options().stream().filter(ModuleFile.Option::correct).count() == 1)
            .toList();
    List<String> longest =
        singles.stream()
            .filter(
                q ->
                    q.options().stream()
                        .noneMatch(o -> !o.correct() && length(o) >= rightLength(q)))
            .map(ModuleFile.Question::id)
            .toList();
    if (longest.size() > RIGHT_IS_LONGEST * singles.size()) {
      String sentence =
          String.format(
              Locale.ROOT,
              "the right option is the longest in %d of %d questions, over 40 %%: %s",
              longest.size(),
              singles.size(),
              String.join(", ", longest));
      faults.add(part.path(), "questions", sentence);
    }
  }

  private static int rightLength(ModuleFile.Question q) {
    return q.options().stream()
        .filter(ModuleFile.Option::correct)
        .mapToInt(QuestionCheck::length)
        .findFirst()
        .orElseThrow();
  }

  /** Characters of an option as they are read. */
  private static int length(ModuleFile.Option option) {
    return Words.passages(option.text()).stream().mapToInt(p -> p.text().length()).sum();
  }
}
