package org.alongside.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** Every piece of Markdown in the content, and where it stands. */
final class ContentTexts {
  private ContentTexts() {}

  /**
   * A piece of Markdown and where it stands.
   *
   * @param kind what it is to the reader
   */
  record MarkdownText(String path, String place, String language, TextKind kind, String markdown) {}

  /** What a piece of Markdown is to the reader. */
  enum TextKind {
    PAGE(true),
    ALTERNATIVE(true),
    QUESTION(true),
    ANSWER(false),
    FEEDBACK(true),
    SCENARIO(true),
    REFLECTION(true),
    ATTESTATION(false),
    GUIDE(false),
    RUBRIC(false);

    private final boolean measured;

    TextKind(boolean measured) {
      this.measured = measured;
    }

    /** Whether it is lesson text, long enough to be measured for its grade. */
    boolean isMeasured() {
      return measured;
    }
  }

  /** Every piece of Markdown of a module, in order. */
  static List<MarkdownText> of(ContentDraft.Module module) {
    return Stream.of(
            module.pages().stream().flatMap(p -> page(p, TextKind.PAGE)),
            module.alternatives().stream().flatMap(p -> page(p, TextKind.ALTERNATIVE)),
            module.questions().stream().flatMap(ContentTexts::questions),
            module.scenarios().stream().flatMap(ContentTexts::scenario),
            module.reflections().stream().flatMap(ContentTexts::reflection),
            module.attestations().stream().flatMap(ContentTexts::attestation),
            module.guides().stream().flatMap(ContentTexts::guide),
            module.rubrics().stream().map(p -> text(p, "what", TextKind.RUBRIC, p.file().what())))
        .flatMap(s -> s)
        .filter(t -> t.markdown() != null)
        .toList();
  }

  private static MarkdownText text(
      ContentDraft.Part<?> part, String place, TextKind kind, String markdown) {
    return new MarkdownText(part.path(), place, part.language(), kind, markdown);
  }

  private static Stream<MarkdownText> page(ContentDraft.Part<ModuleFile.Page> page, TextKind kind) {
    return Stream.of(
        text(page, "", kind, page.file().body()),
        text(page, "try", kind, page.file().head().tryThis()));
  }

  private static Stream<MarkdownText> questions(ContentDraft.Part<ModuleFile.Questions> part) {
    return Stream.concat(
        Stream.of(text(part, "intro", TextKind.QUESTION, part.file().intro())),
        part.file().questions().stream().flatMap(q -> question(part, q)));
  }

  private static Stream<MarkdownText> question(
      ContentDraft.Part<ModuleFile.Questions> part, ModuleFile.Question question) {
    String place = "questions/" + question.id();
    return Stream.of(
            Stream.of(text(part, place + "/stem", TextKind.QUESTION, question.stem())),
            some(question.options())
                .flatMap(o -> answer(part, place + "/options/" + o.id(), o.text(), o.feedback())),
            some(question.items())
                .flatMap(i -> answer(part, place + "/items/" + i.id(), i.text(), i.feedback())),
            some(question.pairs())
                .flatMap(p -> answer(part, place + "/pairs/" + p.id(), p.text(), p.feedback())),
            some(question.steps())
                .flatMap(s -> answer(part, place + "/steps/" + s.id(), s.text(), s.feedback())),
            feedback(part, place + "/feedback", question.feedback()),
            Stream.of(text(part, place + "/example", TextKind.FEEDBACK, question.example())))
        .flatMap(s -> s);
  }

  private static Stream<MarkdownText> feedback(
      ContentDraft.Part<?> part, String place, ModuleFile.Feedback feedback) {
    return feedback == null
        ? Stream.empty()
        : Stream.of(
            text(part, place + "/ifTrue", TextKind.FEEDBACK, feedback.ifTrue()),
            text(part, place + "/ifFalse", TextKind.FEEDBACK, feedback.ifFalse()),
            text(part, place + "/ifRight", TextKind.FEEDBACK, feedback.ifRight()),
            text(part, place + "/ifOther", TextKind.FEEDBACK, feedback.ifOther()));
  }

  private static Stream<MarkdownText> answer(
      ContentDraft.Part<?> part, String place, String text, String feedback) {
    return Stream.of(
        text(part, place + "/text", TextKind.ANSWER, text),
        text(part, place + "/feedback", TextKind.FEEDBACK, feedback));
  }

  private static Stream<MarkdownText> scenario(ContentDraft.Part<ModuleFile.Scenario> part) {
    ModuleFile.Scenario file = part.file();
    return Stream.of(
            Stream.of(text(part, "intro", TextKind.SCENARIO, file.intro())),
            file.nodes().stream().flatMap(n -> node(part, n)),
            Stream.of(text(part, "debrief", TextKind.SCENARIO, file.debrief())))
        .flatMap(s -> s);
  }

  private static Stream<MarkdownText> node(ContentDraft.Part<?> part, ModuleFile.Node node) {
    String place = "nodes/" + node.id();
    return Stream.concat(
        Stream.of(text(part, place + "/text", TextKind.SCENARIO, node.text())),
        some(node.choices())
            .map(c -> text(part, place + "/choices/" + c.id(), TextKind.ANSWER, c.text())));
  }

  private static Stream<MarkdownText> attestation(ContentDraft.Part<ModuleFile.Attestation> part) {
    return Stream.concat(
        Stream.of(text(part, "intro", TextKind.ATTESTATION, part.file().intro())),
        part.file().statements().stream()
            .map(s -> text(part, "statements/" + s.id(), TextKind.ATTESTATION, s.text())));
  }

  private static Stream<MarkdownText> reflection(ContentDraft.Part<ModuleFile.Reflection> part) {
    ModuleFile.Reflection file = part.file();
    return Stream.of(
            Stream.of(text(part, "intro", TextKind.REFLECTION, file.intro())),
            file.prompts().stream()
                .map(p -> text(part, "prompts/" + p.id(), TextKind.REFLECTION, p.text())),
            Stream.of(text(part, "try", TextKind.REFLECTION, file.tryThis())))
        .flatMap(s -> s);
  }

  private static Stream<MarkdownText> guide(ContentDraft.Part<GuideFile> part) {
    GuideFile file = part.file();
    GuideFile.Safety safety = file.safety();
    Stream.Builder<MarkdownText> texts = Stream.builder();
    texts.add(text(part, "prepare", TextKind.GUIDE, file.prepare()));
    for (int i = 0; i < file.agenda().size(); i++) {
      texts.add(text(part, "agenda/" + i, TextKind.GUIDE, file.agenda().get(i).text()));
    }
    texts.add(text(part, "safety/cries", TextKind.GUIDE, safety.cries()));
    texts.add(text(part, "safety/leaves", TextKind.GUIDE, safety.leaves()));
    texts.add(text(part, "safety/talksLong", TextKind.GUIDE, safety.talksLong()));
    texts.add(text(part, "safety/atRisk", TextKind.GUIDE, safety.atRisk()));
    texts.add(text(part, "safety/facilitator", TextKind.GUIDE, safety.facilitator()));
    texts.add(text(part, "close", TextKind.GUIDE, file.close()));
    return texts.build();
  }

  private static <T> Stream<T> some(List<T> list) {
    return Stream.ofNullable(list).flatMap(List::stream);
  }
}
