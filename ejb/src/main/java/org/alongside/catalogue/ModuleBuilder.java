package org.alongside.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a module's files into what is published: rendered, counted, in every language, with one
 * fingerprint over all of it.
 */
class ModuleBuilder {
  /**
   * Words of lesson text that a learner reads in a minute at this grade; source: the content
   * issue's rule, 'about 180 words a minute'.
   */
  static final double WORDS_A_MINUTE = 180;

  private static final double MINUTES_A_QUESTION = 1;
  private static final double MINUTES_AN_ITEM = 0.5;
  private static final double MINUTES_A_NODE = 0.75;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ContentReader reader;
  private final Markdown markdown;

  ModuleBuilder(ContentSource source) {
    this.reader = new ContentReader(source);
    this.markdown = new Markdown(reader.roleMatrix());
  }

  /**
   * A unit in one language, ready to publish. {@code minutes} are exact; {@code words} are those of
   * its text.
   */
  record BuiltUnit(String title, UnitContent content, String json, int words, double minutes) {}

  /**
   * A module, ready to publish.
   *
   * @param units by language, then by unit in order
   * @param fingerprint SHA-256 over everything that is published, in hex
   */
  record BuiltModule(ModuleFile file, Map<String, List<BuiltUnit>> units, String fingerprint) {
    /** Computed self-study minutes in the module's first language. */
    double minutes() {
      return units.get(file.languages().get(0)).stream().mapToDouble(BuiltUnit::minutes).sum();
    }
  }

  BuiltModule build(String code) {
    ModuleFile file = reader.module(code);
    Map<String, List<BuiltUnit>> units = new LinkedHashMap<>();
    for (String language : file.languages()) {
      List<BuiltUnit> built = new ArrayList<>();
      for (ModuleFile.Unit unit : file.units()) {
        built.add(unit(code, unit, language));
      }
      units.put(language, List.copyOf(built));
    }
    return new BuiltModule(file, units, fingerprint(file, units));
  }

  private BuiltUnit unit(String module, ModuleFile.Unit unit, String language) {
    return switch (unit.unitKind()) {
      case PAGE -> page(module, unit, language);
      case PRACTICE, QUIZ -> questions(module, unit, language);
      case SCENARIO -> scenario(module, unit, language);
    };
  }

  private BuiltUnit page(String module, ModuleFile.Unit unit, String language) {
    ModuleFile.Page page = reader.page(module, unit.file(language));
    String alternative =
        reader.alternative(module, unit, language).map(ModuleFile.Page::body).orElse(null);
    UnitContent content =
        new UnitContent(
            markdown.html(page.body(), language),
            markdown.html(page.head().tryThis(), language),
            page.head().notice(),
            markdown.html(alternative, language),
            List.of(),
            null,
            List.of(),
            null,
            List.of());
    int words = Words.count(page.body()) + Words.count(page.head().tryThis());
    return built(page.head().title(), content, words, words / WORDS_A_MINUTE);
  }

  private BuiltUnit questions(String module, ModuleFile.Unit unit, String language) {
    ModuleFile.Questions file = reader.questions(module, unit.file(language));
    List<QuestionWithSolution> questions =
        file.questions().stream().map(q -> question(q, language)).toList();
    UnitContent content =
        new UnitContent(
            markdown.html(file.intro(), language),
            null,
            null,
            null,
            questions,
            null,
            List.of(),
            null,
            List.of());
    int asked = unit.draw() == 0 ? questions.size() : Math.min(unit.draw(), questions.size());
    double share = questions.isEmpty() ? 0 : (double) asked / questions.size();
    int words = file.questions().stream().mapToInt(ModuleBuilder::words).sum();
    long items =
        file.questions().stream()
            .filter(q -> q.items() != null)
            .mapToLong(q -> q.items().size())
            .sum();
    double minutes =
        Words.count(file.intro()) / WORDS_A_MINUTE
            + share * (words / WORDS_A_MINUTE + items * MINUTES_AN_ITEM)
            + asked * MINUTES_A_QUESTION;
    return built(file.title(), content, words + Words.count(file.intro()), minutes);
  }

  private static int words(ModuleFile.Question question) {
    int words = Words.count(question.stem());
    if (question.options() != null) {
      words += question.options().stream().mapToInt(o -> Words.count(o.text())).sum();
    }
    if (question.items() != null) {
      words += question.items().stream().mapToInt(i -> Words.count(i.text())).sum();
    }
    return words;
  }

  private QuestionWithSolution question(ModuleFile.Question q, String language) {
    return new QuestionWithSolution(
        q.id(),
        q.questionKind(),
        q.topic(),
        markdown.html(q.stem(), language),
        q.options() == null
            ? List.of()
            : q.options().stream()
                .map(
                    o ->
                        new QuestionWithSolution.Option(
                            o.id(),
                            markdown.inline(o.text(), language),
                            o.correct(),
                            markdown.html(o.feedback(), language)))
                .toList(),
        q.categories() == null
            ? List.of()
            : q.categories().stream()
                .map(c -> new QuestionWithSolution.Category(c.id(), c.text()))
                .toList(),
        q.items() == null
            ? List.of()
            : q.items().stream()
                .map(
                    i ->
                        new QuestionWithSolution.Item(
                            i.id(),
                            markdown.inline(i.text(), language),
                            i.category(),
                            i.alsoAccept() == null ? List.of() : i.alsoAccept(),
                            markdown.html(i.feedback(), language)))
                .toList());
  }

  private BuiltUnit scenario(String module, ModuleFile.Unit unit, String language) {
    ModuleFile.Scenario file = reader.scenario(module, unit.file(language));
    List<ScenarioNode> nodes = file.nodes().stream().map(n -> node(n, language)).toList();
    UnitContent content =
        new UnitContent(
            markdown.html(file.intro(), language),
            null,
            null,
            null,
            List.of(),
            file.start(),
            nodes,
            markdown.html(file.debrief(), language),
            file.mentorQuestions() == null ? List.of() : file.mentorQuestions());
    int words = Words.count(file.intro()) + Words.count(file.debrief());
    double minutes = words / WORDS_A_MINUTE + nodes.size() * MINUTES_A_NODE;
    return built(file.title(), content, words, minutes);
  }

  private ScenarioNode node(ModuleFile.Node node, String language) {
    return new ScenarioNode(
        node.id(),
        markdown.html(node.text(), language),
        node.ending(),
        node.choices() == null
            ? List.of()
            : node.choices().stream()
                .map(
                    c ->
                        new ScenarioNode.Choice(
                            c.id(), markdown.inline(c.text(), language), c.next()))
                .toList());
  }

  private static BuiltUnit built(String title, UnitContent content, int words, double minutes) {
    try {
      return new BuiltUnit(title, content, JSON.writeValueAsString(content), words, minutes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String fingerprint(ModuleFile file, Map<String, List<BuiltUnit>> units) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(JSON.writeValueAsBytes(file));
      for (Map.Entry<String, List<BuiltUnit>> entry : units.entrySet()) {
        digest.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
        for (BuiltUnit unit : entry.getValue()) {
          digest.update(unit.title().getBytes(StandardCharsets.UTF_8));
          digest.update(unit.json().getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
