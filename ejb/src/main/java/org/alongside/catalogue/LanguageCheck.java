package org.alongside.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The languages are in step: whatever is no text is the same in each, in the same order. A language
 * is held against the module's first.
 */
final class LanguageCheck {
  private static final Markdown MARKDOWN = new Markdown(null);

  private LanguageCheck() {}

  static void check(ContentDraft draft, ContentFaults faults) {
    for (ContentDraft.Module module : draft.modules()) {
      compare(module, module.pages(), LanguageCheck::page, faults);
      compare(module, module.questions(), LanguageCheck::questions, faults);
      compare(module, module.scenarios(), LanguageCheck::scenario, faults);
      compare(module, module.reflections(), LanguageCheck::reflection, faults);
      compare(module, module.attestations(), LanguageCheck::attestation, faults);
      compare(module, module.guides(), LanguageCheck::guide, faults);
      compare(module, module.rubrics(), LanguageCheck::rubric, faults);
    }
  }

  /** Compares what {@code shape} says of each place, by place. */
  private static <T> void compare(
      ContentDraft.Module module,
      List<ContentDraft.Part<T>> parts,
      Function<T, Map<String, Object>> shape,
      ContentFaults faults) {
    String first = module.file().languages().get(0);
    Map<String, Map<String, Object>> models =
        parts.stream()
            .filter(p -> p.language().equals(first))
            .collect(
                Collectors.toMap(
                    ContentDraft.Part::name, p -> shape.apply(p.file()), (one, two) -> one));
    for (ContentDraft.Part<T> part : parts) {
      Map<String, Object> model = models.getOrDefault(part.name(), Map.of());
      Map<String, Object> here = shape.apply(part.file());
      model.forEach(
          (place, there) -> {
            if (here.containsKey(place) && !Objects.equals(here.get(place), there)) {
              String sentence =
                  "in '" + first + "' it is " + there + ", here it is " + here.get(place);
              faults.add(part.path(), place, sentence);
            }
          });
    }
  }

  private static Map<String, Object> page(ModuleFile.Page page) {
    MarkdownParts parts = MarkdownParts.of(MARKDOWN.parse(page.body()));
    return Map.of(
        "notice",
        presence(page.head().notice()),
        "sources",
        List.copyOf(new TreeSet<>(parts.notes())));
  }

  private static Map<String, Object> questions(ModuleFile.Questions file) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("notice", presence(file.notice()));
    shape.put("questions", ids(file.questions(), ModuleFile.Question::id));
    for (ModuleFile.Question q : file.questions()) {
      String place = "questions/" + q.id();
      shape.put(place + "/kind", q.kind());
      shape.put(place + "/topic", q.topic());
      shape.put(place + "/situation", q.situation() == null ? "none" : q.situation());
      shape.put(place + "/options", ids(q.options(), ModuleFile.Option::id));
      shape.put(place + "/categories", ids(q.categories(), ModuleFile.Category::id));
      shape.put(place + "/items", ids(q.items(), ModuleFile.Item::id));
      for (ModuleFile.Option option : some(q.options())) {
        shape.put(place + "/options/" + option.id(), option.correct() ? "correct" : "not correct");
      }
      for (ModuleFile.Item item : some(q.items())) {
        shape.put(place + "/items/" + item.id() + "/category", item.category());
        shape.put(place + "/items/" + item.id() + "/alsoAccept", some(item.alsoAccept()));
      }
      parts(shape, place, q);
    }
    return shape;
  }

  private static void parts(Map<String, Object> shape, String place, ModuleFile.Question question) {
    shape.put(place + "/correct", String.valueOf(question.correct()));
    shape.put(place + "/pairs", ids(question.pairs(), ModuleFile.Pair::id));
    if (question.pairs() != null) {
      shape.put(place + "/partners", Partners.of(question).numbers());
    }
    shape.put(place + "/others", some(question.others()).size() + " partners");
    shape.put(place + "/steps", ids(question.steps(), ModuleFile.Step::id));
    shape.put(place + "/lookFor", some(question.lookFor()).size() + " things");
  }

  private static Map<String, Object> scenario(ModuleFile.Scenario file) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("notice", presence(file.notice()));
    shape.put("situation", file.situation() == null ? "none" : file.situation());
    shape.put("start", file.start());
    shape.put("nodes", ids(file.nodes(), ModuleFile.Node::id));
    shape.put("mentorQuestions", some(file.mentorQuestions()).size() + " questions");
    for (ModuleFile.Node node : file.nodes()) {
      String place = "nodes/" + node.id();
      shape.put(place, node.ending() == null ? "no ending" : "an ending");
      shape.put(place + "/choices", ids(node.choices(), ModuleFile.Choice::id));
      for (ModuleFile.Choice choice : some(node.choices())) {
        shape.put(place + "/choices/" + choice.id() + "/next", choice.next());
      }
    }
    return shape;
  }

  private static Map<String, Object> reflection(ModuleFile.Reflection file) {
    return Map.of(
        "notice", presence(file.notice()), "prompts", ids(file.prompts(), ModuleFile.Prompt::id));
  }

  private static Map<String, Object> attestation(ModuleFile.Attestation file) {
    return Map.of("statements", ids(file.statements(), ModuleFile.Prompt::id));
  }

  private static Map<String, Object> guide(GuideFile file) {
    return Map.of(
        "agenda", file.agenda().stream().map(GuideFile.Item::minutes).toList() + " minutes");
  }

  private static Map<String, Object> rubric(RubricFile file) {
    return Map.of(
        "passLevel",
        file.passLevel(),
        "criteria",
        file.criteria().stream()
            .map(c -> c.competency() == null ? c.id() : c.id() + " " + c.competency())
            .toList());
  }

  private static String presence(String notice) {
    return notice == null ? "absent" : "present";
  }

  private static <T> List<String> ids(List<T> list, Function<T, String> id) {
    return some(list).stream().map(id).toList();
  }

  private static <T> List<T> some(List<T> list) {
    return list == null ? List.of() : list;
  }
}
