package org.alongside.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.alongside.catalogue.QuestionKind;
import org.alongside.catalogue.QuestionWithSolution;

/**
 * The names under which the browser knows steps and partners. Their own would tell the solution
 * (they are numbered in the author's order), so an attempt names them by the places to which its
 * draw has shuffled them.
 */
final class Veil {
  private static final String MARK = "p";

  private final QuestionKind kind;
  private final List<String> shuffled;

  /**
   * @param order what the attempt has drawn for this question
   */
  Veil(QuestionWithSolution question, List<String> order) {
    this.kind = question.kind();
    this.shuffled =
        kind == QuestionKind.MATCH
            ? order.stream().filter(id -> isPartner(question, id)).toList()
            : order;
  }

  private static boolean isPartner(QuestionWithSolution question, String id) {
    return question.categories().stream().anyMatch(c -> c.id().equals(id));
  }

  /** The ids of steps or partners as they are shuffled. */
  List<String> shuffled() {
    return shuffled;
  }

  /** The browser's name of a step or partner. */
  String name(String id) {
    return MARK + shuffled.indexOf(id);
  }

  /** An answer of the browser with the content's own ids; what it cannot know stays as it is. */
  AnswerValue lift(AnswerValue sent) {
    return turned(sent, this::id);
  }

  /** A stored answer with the browser's names. */
  AnswerValue draw(AnswerValue stored) {
    return turned(stored, this::name);
  }

  private String id(String name) {
    for (String id : shuffled) {
      if (name(id).equals(name)) {
        return id;
      }
    }
    return "?" + name;
  }

  private AnswerValue turned(AnswerValue value, UnaryOperator<String> turn) {
    if (value == null) {
      return null;
    }
    if (kind == QuestionKind.MATCH && value.placed() != null) {
      Map<String, String> placed = new LinkedHashMap<>();
      value.placed().forEach((item, partner) -> placed.put(item, turn.apply(partner)));
      return new AnswerValue(value.choice(), value.choices(), placed, value.order(), value.text());
    }
    if (kind == QuestionKind.ORDER && value.order() != null) {
      List<String> order = value.order().stream().map(turn).toList();
      return new AnswerValue(value.choice(), value.choices(), value.placed(), order, value.text());
    }
    return value;
  }
}
