package org.alongside.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.platform.SiteSettings;

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

  private static final double MINUTES_A_NODE = 0.75;
  private static final double MINUTES_A_PROMPT = 3;
  private static final double MINUTES_A_SURVEY_ITEM = 0.25;

  private static final UnitContent.Frame NO_FRAME = new UnitContent.Frame(null, null, null, null);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ContentSource source;
  private final ContentReader reader;
  private final RoleMatrix matrix;

  /** Of the module that is being built: it knows that module's files. */
  private Markdown markdown;

  /**
   * @param region whose fragments are put in; where it has none, the text says so
   */
  ModuleBuilder(ContentSource source, String region) {
    this.source = source;
    this.reader = new ContentReader(new FragmentSource(source, region, (path, fragment) -> {}));
    this.matrix = reader.roleMatrix();
    this.markdown = new Markdown(matrix);
  }

  /** For the region that a site has unless it says otherwise. */
  ModuleBuilder(ContentSource source) {
    this(source, SiteSettings.REGION.standard());
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
   * @param guides by language; empty where there is no live part
   * @param rubrics by language; empty where nothing is judged
   * @param fingerprint over everything that is published
   */
  record BuiltModule(
      ModuleFile file,
      Map<String, List<BuiltUnit>> units,
      Map<String, Guide> guides,
      Map<String, Rubric> rubrics,
      String fingerprint) {

    /** Computed self-study minutes of the standard selection in the module's first language. */
    double minutes() {
      return minutes(ModuleFile.STANDARD);
    }

    /** The same of another selection. */
    double minutes(String variant) {
      List<BuiltUnit> first = units.get(file.languages().get(0));
      double sum = 0;
      for (int i = 0; i < first.size(); i++) {
        ModuleFile.Unit unit = file.units().get(i);
        boolean counts = unit.isIn(variant) && unit.unitKind().isSelfStudy();
        sum += counts ? first.get(i).minutes() : 0;
      }
      return sum;
    }
  }

  BuiltModule build(String code) {
    ModuleFile file = reader.module(code);
    this.markdown = new Markdown(matrix, MediaLinks.of(source, code, file));
    Map<String, List<BuiltUnit>> units = new LinkedHashMap<>();
    Map<String, Guide> guides = new LinkedHashMap<>();
    Map<String, Rubric> rubrics = new LinkedHashMap<>();
    for (String language : file.languages()) {
      SupportBuilder support = new SupportBuilder(markdown, language);
      List<BuiltUnit> built = new ArrayList<>();
      for (ModuleFile.Unit unit : file.units()) {
        built.add(unit(code, unit, language, support));
      }
      units.put(language, List.copyOf(built));
      if (file.live() != null) {
        guides.put(language, support.guide(reader.guide(code, language)));
      }
      if (file.judged() != null) {
        rubrics.put(language, support.rubric(reader.rubric(code, language)));
      }
    }
    String fingerprint = Fingerprint.of(file, units, guides, rubrics);
    return new BuiltModule(file, units, guides, rubrics, fingerprint);
  }

  /** What one unit comes to; all of it can be read. */
  ModuleFigures.UnitFigures figures(String module, ModuleFile.Unit unit, String language) {
    BuiltUnit built = unit(module, unit, language, new SupportBuilder(markdown, language));
    return new ModuleFigures.UnitFigures(unit.id(), built.title(), built.minutes());
  }

  private BuiltUnit unit(
      String module, ModuleFile.Unit unit, String language, SupportBuilder support) {
    return switch (unit.unitKind()) {
      case PAGE -> page(module, unit, language);
      case PRACTICE, QUIZ -> questions(module, unit, language);
      case SCENARIO -> scenario(module, unit, language);
      case REFLECTION -> reflection(module, unit, language);
      case SURVEY -> survey(unit, support);
      case ATTESTATION -> attestation(module, unit, language);
      case LIVE -> live(module, language);
      case JUDGED -> judged(module, language, support);
    };
  }

  /** It is called as its guide is, and takes as long; the guide itself is for who leads it. */
  private BuiltUnit live(String module, String language) {
    GuideFile guide = reader.guide(module, language);
    return built(guide.title(), UnitContent.page(NO_FRAME), 0, guide.minutes());
  }

  /** It says what its rubric says; how long it takes is for two people to agree. */
  private BuiltUnit judged(String module, String language, SupportBuilder support) {
    Rubric rubric = support.rubric(reader.rubric(module, language));
    UnitContent.Frame frame = new UnitContent.Frame(rubric.whatHtml(), null, null, null);
    return built(rubric.title(), UnitContent.page(frame), 0, 0);
  }

  private BuiltUnit attestation(String module, ModuleFile.Unit unit, String language) {
    ModuleFile.Attestation file = reader.attestation(module, unit.file(language));
    UnitContent content =
        UnitContent.reflection(
            new UnitContent.Frame(markdown.html(file.intro(), language), null, null, null),
            prompts(file.statements(), language));
    int words =
        Words.count(file.intro())
            + file.statements().stream().mapToInt(s -> Words.count(s.text())).sum();
    return built(file.title(), content, words, words / WORDS_A_MINUTE);
  }

  private List<Prompt> prompts(List<ModuleFile.Prompt> written, String language) {
    return written.stream()
        .map(p -> new Prompt(p.id(), markdown.inline(p.text(), language)))
        .toList();
  }

  /** What stands around a unit, rendered; with its alternative where it has one. */
  private UnitContent.Frame frame(
      String module,
      ModuleFile.Unit unit,
      String language,
      String text,
      String tryThis,
      String notice) {
    String alternative =
        reader.alternative(module, unit, language).map(ModuleFile.Page::body).orElse(null);
    return new UnitContent.Frame(
        markdown.html(text, language),
        markdown.html(tryThis, language),
        notice,
        markdown.html(alternative, language));
  }

  private BuiltUnit page(String module, ModuleFile.Unit unit, String language) {
    ModuleFile.Page page = reader.page(module, unit.file(language));
    ModuleFile.PageHead head = page.head();
    UnitContent content =
        UnitContent.page(frame(module, unit, language, page.body(), head.tryThis(), head.notice()));
    int words = Words.count(page.body()) + Words.count(head.tryThis());
    return built(head.title(), content, words, words / WORDS_A_MINUTE);
  }

  private BuiltUnit questions(String module, ModuleFile.Unit unit, String language) {
    ModuleFile.Questions file = reader.questions(module, unit.file(language));
    QuestionBuilder builder = new QuestionBuilder(markdown, language);
    UnitContent content =
        UnitContent.questions(
            frame(module, unit, language, file.intro(), null, file.notice()),
            file.questions().stream().map(builder::build).toList());
    int pool = file.questions().size();
    double share = unit.draw() == 0 || pool == 0 ? 1 : Math.min(1, (double) unit.draw() / pool);
    int intro = Words.count(file.intro());
    double minutes =
        intro / WORDS_A_MINUTE
            + share * file.questions().stream().mapToDouble(QuestionBuilder::minutes).sum();
    int words = file.questions().stream().mapToInt(QuestionBuilder::words).sum();
    return built(file.title(), content, words + intro, minutes);
  }

  private BuiltUnit scenario(String module, ModuleFile.Unit unit, String language) {
    ModuleFile.Scenario file = reader.scenario(module, unit.file(language));
    List<ScenarioNode> nodes = file.nodes().stream().map(n -> node(n, language)).toList();
    UnitContent content =
        UnitContent.scenario(
            frame(module, unit, language, file.intro(), null, file.notice()),
            file.start(),
            nodes,
            markdown.html(file.debrief(), language),
            file.mentorQuestions());
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

  private BuiltUnit reflection(String module, ModuleFile.Unit unit, String language) {
    ModuleFile.Reflection file = reader.reflection(module, unit.file(language));
    List<Prompt> prompts = prompts(file.prompts(), language);
    UnitContent content =
        UnitContent.reflection(
            frame(module, unit, language, file.intro(), file.tryThis(), file.notice()), prompts);
    int words =
        Words.count(file.intro())
            + Words.count(file.tryThis())
            + file.prompts().stream().mapToInt(p -> Words.count(p.text())).sum();
    double minutes = words / WORDS_A_MINUTE + prompts.size() * MINUTES_A_PROMPT;
    return built(file.title(), content, words, minutes);
  }

  private BuiltUnit survey(ModuleFile.Unit unit, SupportBuilder support) {
    List<Instrument> instruments =
        unit.instruments().stream().map(reader::instrument).map(support::instrument).toList();
    int items = instruments.stream().mapToInt(i -> i.items().size()).sum();
    String title = instruments.get(0).title();
    return built(
        title, UnitContent.survey(unit.moment(), instruments), 0, items * MINUTES_A_SURVEY_ITEM);
  }

  private static BuiltUnit built(String title, UnitContent content, int words, double minutes) {
    try {
      return new BuiltUnit(title, content, JSON.writeValueAsString(content), words, minutes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
