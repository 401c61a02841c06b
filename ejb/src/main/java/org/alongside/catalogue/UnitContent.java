package org.alongside.catalogue;

import java.util.List;

/**
 * What a published unit says in one language. Immutable: a change makes a new version of the
 * module. Parts that a kind does not have are null or empty. It holds solutions: nothing in the web
 * module may use this type.
 *
 * @param html a page's text, or what stands above the first question, scene or prompt; sanitised
 * @param tryHtml a closing 'try this'; sanitised
 * @param notice one plain sentence to be shown before the unit is opened, or null
 * @param alternativeHtml an equal page without what the notice names, or null
 * @param questions a practice's or quiz's pool
 * @param start the scenario's first node
 * @param nodes the scenario
 * @param debriefHtml shown after a scenario's end
 * @param mentorQuestions what a mentor might ask about it
 * @param prompts a reflection's, or the sentences of an attestation
 * @param instruments what a survey asks
 * @param moment when a survey is asked: before, after or reaction; else null
 */
public record UnitContent(
    String html,
    String tryHtml,
    String notice,
    String alternativeHtml,
    List<QuestionWithSolution> questions,
    String start,
    List<ScenarioNode> nodes,
    String debriefHtml,
    List<String> mentorQuestions,
    List<Prompt> prompts,
    List<Instrument> instruments,
    String moment) {

  /** What an older version of the program stored has no prompts and no instruments. */
  public UnitContent {
    questions = some(questions);
    nodes = some(nodes);
    mentorQuestions = some(mentorQuestions);
    prompts = some(prompts);
    instruments = some(instruments);
  }

  private static <T> List<T> some(List<T> list) {
    return list == null ? List.of() : list;
  }

  /**
   * What stands around a unit whatever its kind.
   *
   * @param notice or null
   * @param alternativeHtml or null
   */
  record Frame(String html, String tryHtml, String notice, String alternativeHtml) {}

  static UnitContent page(Frame frame) {
    return of(frame, null, null, null, null);
  }

  static UnitContent questions(Frame frame, List<QuestionWithSolution> questions) {
    return of(frame, questions, null, null, null);
  }

  static UnitContent scenario(
      Frame frame,
      String start,
      List<ScenarioNode> nodes,
      String debriefHtml,
      List<String> mentorQuestions) {
    return new UnitContent(
        frame.html(),
        frame.tryHtml(),
        frame.notice(),
        frame.alternativeHtml(),
        null,
        start,
        nodes,
        debriefHtml,
        mentorQuestions,
        null,
        null,
        null);
  }

  static UnitContent reflection(Frame frame, List<Prompt> prompts) {
    return of(frame, null, prompts, null, null);
  }

  static UnitContent survey(String moment, List<Instrument> instruments) {
    return of(new Frame(null, null, null, null), null, null, instruments, moment);
  }

  private static UnitContent of(
      Frame frame,
      List<QuestionWithSolution> questions,
      List<Prompt> prompts,
      List<Instrument> instruments,
      String moment) {
    return new UnitContent(
        frame.html(),
        frame.tryHtml(),
        frame.notice(),
        frame.alternativeHtml(),
        questions,
        null,
        null,
        null,
        null,
        prompts,
        instruments,
        moment);
  }

  /** The node with this id. */
  public ScenarioNode node(String id) {
    return nodes.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
  }

  /** The question with this id. */
  public QuestionWithSolution question(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }
}
