package org.alongside.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What could be read of the content and keeps to the schemas, for the checks that need more than
 * one field to judge. What could not be read is a fault already.
 *
 * @param competencies the ids there are, or empty when their file cannot be read
 */
record ContentDraft(
    ContentSource source,
    Optional<RoleMatrix> matrix,
    Optional<Set<String>> competencies,
    List<ContentReader.ProgrammeFile> programmes,
    List<Module> modules) {

  /** A unit's file in one language. */
  record Part<T>(String path, String language, ModuleFile.Unit unit, T file) {}

  /**
   * A module and the parts of it that could be read.
   *
   * @param code its folder
   * @param whole whether every part could be read
   */
  record Module(
      String code,
      ModuleFile file,
      List<Part<ModuleFile.Page>> pages,
      List<Part<ModuleFile.Page>> alternatives,
      List<Part<ModuleFile.Questions>> questions,
      List<Part<ModuleFile.Scenario>> scenarios,
      boolean whole) {

    String path() {
      return ContentReader.folder(code) + "module.yaml";
    }

    Optional<ModuleFile.Page> alternativeOf(Part<ModuleFile.Page> page) {
      return same(alternatives, page.unit(), page.language());
    }

    Optional<ModuleFile.Page> pageOf(Part<ModuleFile.Page> alternative) {
      return same(pages, alternative.unit(), alternative.language());
    }

    private static <T> Optional<T> same(List<Part<T>> in, ModuleFile.Unit unit, String language) {
      return in.stream()
          .filter(p -> p.unit().id().equals(unit.id()) && p.language().equals(language))
          .map(Part::file)
          .findFirst();
    }
  }

  /**
   * A piece of Markdown and where it stands.
   *
   * @param kind what it is to the reader
   */
  record MarkdownText(String path, String place, String language, TextKind kind, String markdown) {}

  /** What a piece of Markdown is to the reader. */
  enum TextKind {
    PAGE,
    ALTERNATIVE,
    QUESTION,
    ANSWER,
    FEEDBACK,
    SCENARIO
  }

  /** Every piece of Markdown of a module, in order. */
  static List<MarkdownText> texts(Module module) {
    return Stream.of(
            module.pages().stream().flatMap(p -> page(p, TextKind.PAGE)),
            module.alternatives().stream().flatMap(p -> page(p, TextKind.ALTERNATIVE)),
            module.questions().stream().flatMap(ContentDraft::questions),
            module.scenarios().stream().flatMap(ContentDraft::scenario))
        .flatMap(s -> s)
        .filter(t -> t.markdown() != null)
        .toList();
  }

  private static <T> MarkdownText text(Part<T> part, String place, TextKind kind, String markdown) {
    return new MarkdownText(part.path(), place, part.language(), kind, markdown);
  }

  private static Stream<MarkdownText> page(Part<ModuleFile.Page> page, TextKind kind) {
    return Stream.of(
        text(page, "", kind, page.file().body()),
        text(page, "try", kind, page.file().head().tryThis()));
  }

  private static Stream<MarkdownText> questions(Part<ModuleFile.Questions> part) {
    return Stream.concat(
        Stream.of(text(part, "intro", TextKind.QUESTION, part.file().intro())),
        part.file().questions().stream().flatMap(q -> question(part, q)));
  }

  private static Stream<MarkdownText> question(
      Part<ModuleFile.Questions> part, ModuleFile.Question question) {
    String place = "questions/" + question.id();
    Stream<MarkdownText> stem =
        Stream.of(text(part, place + "/stem", TextKind.QUESTION, question.stem()));
    Stream<MarkdownText> options =
        Stream.ofNullable(question.options())
            .flatMap(List::stream)
            .flatMap(o -> answer(part, place + "/options/" + o.id(), o.text(), o.feedback()));
    Stream<MarkdownText> items =
        Stream.ofNullable(question.items())
            .flatMap(List::stream)
            .flatMap(i -> answer(part, place + "/items/" + i.id(), i.text(), i.feedback()));
    return Stream.of(stem, options, items).flatMap(s -> s);
  }

  private static Stream<MarkdownText> answer(
      Part<ModuleFile.Questions> part, String place, String text, String feedback) {
    return Stream.of(
        text(part, place + "/text", TextKind.ANSWER, text),
        text(part, place + "/feedback", TextKind.FEEDBACK, feedback));
  }

  private static Stream<MarkdownText> scenario(Part<ModuleFile.Scenario> part) {
    ModuleFile.Scenario file = part.file();
    return Stream.of(
            Stream.of(text(part, "intro", TextKind.SCENARIO, file.intro())),
            file.nodes().stream().flatMap(n -> node(part, n)),
            Stream.of(text(part, "debrief", TextKind.SCENARIO, file.debrief())))
        .flatMap(s -> s);
  }

  private static Stream<MarkdownText> node(Part<ModuleFile.Scenario> part, ModuleFile.Node node) {
    String place = "nodes/" + node.id();
    return Stream.concat(
        Stream.of(text(part, place + "/text", TextKind.SCENARIO, node.text())),
        Stream.ofNullable(node.choices())
            .flatMap(List::stream)
            .map(c -> text(part, place + "/choices/" + c.id(), TextKind.ANSWER, c.text())));
  }
}
