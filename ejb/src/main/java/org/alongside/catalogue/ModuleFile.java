package org.alongside.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code module.yaml}, as written. */
record ModuleFile(
    String code,
    List<String> programmes,
    List<String> languages,
    Map<String, String> title,
    Map<String, String> summary,
    int minutes,
    List<String> competencies,
    String review,
    Map<String, String> followedBy,
    List<Unit> units) {

  record Unit(
      String id,
      String kind,
      boolean optional,
      int passPercent,
      int draw,
      int attempts,
      String review) {

    UnitKind unitKind() {
      return UnitKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    ReviewRule reviewRule() {
      return review == null
          ? ReviewRule.AFTER_ATTEMPT
          : ReviewRule.valueOf(review.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The file of this unit in {@code language}, relative to the module's folder. */
    String file(String language) {
      return id + "." + language + (unitKind() == UnitKind.PAGE ? ".md" : ".yaml");
    }

    String alternativeFile(String language) {
      return id + ".alt." + language + ".md";
    }
  }

  /** Front matter of a page. */
  record PageHead(String title, @JsonProperty("try") String tryThis, String notice) {}

  /** A page: its head and its Markdown. */
  record Page(PageHead head, String body) {}

  /** A practice or quiz. */
  record Questions(String title, String intro, List<Question> questions) {}

  record Question(
      String id,
      String kind,
      String topic,
      String stem,
      List<Option> options,
      List<Category> categories,
      List<Item> items) {
    QuestionKind questionKind() {
      return QuestionKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
  }

  record Option(String id, String text, boolean correct, String feedback) {}

  record Category(String id, String text) {}

  record Item(String id, String text, String category, List<String> alsoAccept, String feedback) {}

  /** A scenario. */
  record Scenario(
      String title,
      String intro,
      String start,
      List<Node> nodes,
      String debrief,
      List<String> mentorQuestions) {}

  record Node(String id, String text, String ending, List<Choice> choices) {}

  record Choice(String id, String text, String next) {}
}
