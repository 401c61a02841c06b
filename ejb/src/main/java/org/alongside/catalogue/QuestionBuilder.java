package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Renders questions of every kind, and counts what answering them takes. */
final class QuestionBuilder {
  private static final double MINUTES_A_QUESTION = 1;
  private static final double MINUTES_AN_ITEM = 0.5;
  private static final double MINUTES_A_WRITING = 5;

  private final Markdown markdown;
  private final String language;

  QuestionBuilder(Markdown markdown, String language) {
    this.markdown = markdown;
    this.language = language;
  }

  /** Minutes of reading and answering. */
  static double minutes(ModuleFile.Question question) {
    int pieces = size(question.items()) + size(question.pairs()) + size(question.steps());
    return words(question) / ModuleBuilder.WORDS_A_MINUTE
        + MINUTES_A_QUESTION
        + pieces * MINUTES_AN_ITEM
        + (question.questionKind() == QuestionKind.WRITE ? MINUTES_A_WRITING : 0);
  }

  /** Words that everybody reads who answers it. */
  static int words(ModuleFile.Question question) {
    return Words.count(question.stem())
        + words(question.options(), o -> Words.count(o.text()))
        + words(question.items(), i -> Words.count(i.text()))
        + words(question.pairs(), p -> Words.count(p.text()) + Words.in(p.match()).size())
        + words(question.others(), o -> Words.in(o).size())
        + words(question.steps(), s -> Words.count(s.text()))
        + words(question.lookFor(), l -> Words.in(l).size())
        + Words.count(question.example());
  }

  private static <T> int words(List<T> list, ToIntFunction<T> of) {
    return list == null ? 0 : list.stream().mapToInt(of).sum();
  }

  private static int size(List<?> list) {
    return list == null ? 0 : list.size();
  }

  QuestionWithSolution build(ModuleFile.Question q) {
    Partners partners = q.pairs() == null ? null : Partners.of(q);
    return new QuestionWithSolution(
        q.id(),
        q.questionKind(),
        q.topic(),
        markdown.html(q.stem(), language),
        options(q),
        partners == null ? categories(q) : partners(partners),
        partners == null ? items(q) : pairs(q, partners),
        steps(q),
        text(q),
        q.example() == null
            ? null
            : new QuestionWithSolution.Written(
                markdown.html(q.example(), language), List.copyOf(q.lookFor())));
  }

  private List<QuestionWithSolution.Option> options(ModuleFile.Question q) {
    if (q.questionKind() == QuestionKind.TRUEFALSE) {
      boolean french = language.equals("fr");
      return List.of(
          statement("true", french ? "Vrai" : "True", q.correct(), q.feedback().ifTrue()),
          statement("false", french ? "Faux" : "False", !q.correct(), q.feedback().ifFalse()));
    }
    return some(q.options()).stream()
        .map(
            o ->
                new QuestionWithSolution.Option(
                    o.id(),
                    markdown.inline(o.text(), language),
                    o.correct(),
                    markdown.html(o.feedback(), language)))
        .toList();
  }

  private QuestionWithSolution.Option statement(
      String id, String word, boolean correct, String feedback) {
    return new QuestionWithSolution.Option(id, word, correct, markdown.html(feedback, language));
  }

  private static List<QuestionWithSolution.Category> categories(ModuleFile.Question q) {
    return some(q.categories()).stream()
        .map(c -> new QuestionWithSolution.Category(c.id(), c.text()))
        .toList();
  }

  private static List<QuestionWithSolution.Category> partners(Partners partners) {
    List<QuestionWithSolution.Category> list = new ArrayList<>();
    partners.texts().forEach((n, text) -> list.add(new QuestionWithSolution.Category(n, text)));
    return List.copyOf(list);
  }

  private List<QuestionWithSolution.Item> items(ModuleFile.Question q) {
    return some(q.items()).stream()
        .map(
            i ->
                new QuestionWithSolution.Item(
                    i.id(),
                    markdown.inline(i.text(), language),
                    i.category(),
                    some(i.alsoAccept()),
                    markdown.html(i.feedback(), language)))
        .toList();
  }

  private List<QuestionWithSolution.Item> pairs(ModuleFile.Question q, Partners partners) {
    List<QuestionWithSolution.Item> list = new ArrayList<>();
    for (int i = 0; i < q.pairs().size(); i++) {
      ModuleFile.Pair pair = q.pairs().get(i);
      list.add(
          new QuestionWithSolution.Item(
              pair.id(),
              markdown.inline(pair.text(), language),
              partners.ofPairs().get(i),
              List.of(),
              markdown.html(pair.feedback(), language)));
    }
    return List.copyOf(list);
  }

  private List<QuestionWithSolution.Step> steps(ModuleFile.Question q) {
    return some(q.steps()).stream()
        .map(
            s ->
                new QuestionWithSolution.Step(
                    s.id(),
                    markdown.inline(s.text(), language),
                    markdown.html(s.feedback(), language)))
        .toList();
  }

  private QuestionWithSolution.Text text(ModuleFile.Question q) {
    return q.accept() == null
        ? null
        : new QuestionWithSolution.Text(
            List.copyOf(q.accept()),
            markdown.html(q.feedback().ifRight(), language),
            markdown.html(q.feedback().ifOther(), language));
  }

  private static <T> List<T> some(List<T> list) {
    return list == null ? List.of() : list;
  }
}
