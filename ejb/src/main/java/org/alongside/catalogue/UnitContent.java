package org.alongside.catalogue;

import java.util.List;

/**
 * What a published unit says in one language. Immutable: a change makes a new version of the
 * module. Parts that a kind does not have are null or empty. It holds solutions: nothing in the web
 * module may use this type.
 *
 * @param html a page's text, or what stands above the first question or scene; sanitised
 * @param tryHtml a page's closing 'try this'; sanitised
 * @param notice one plain sentence to be shown before the unit is opened, or null
 * @param alternativeHtml an equal page without what the notice names, or null
 * @param questions a practice's or quiz's pool
 * @param start the scenario's first node
 * @param nodes the scenario
 * @param debriefHtml shown after a scenario's end
 * @param mentorQuestions what a mentor might ask about it
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
    List<String> mentorQuestions) {

  /** The node with this id. */
  public ScenarioNode node(String id) {
    return nodes.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
  }

  /** The question with this id. */
  public QuestionWithSolution question(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }
}
