package org.alongside.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code module.yaml}, as written, and the files of its units.
 *
 * @param files that are no text, or null: none
 * @param variants minutes by the name of a selection of the units, or null where all units are the
 *     only one
 */
record ModuleFile(
    String code,
    List<String> programmes,
    List<String> languages,
    Map<String, String> title,
    Map<String, String> summary,
    int minutes,
    List<String> competencies,
    String review,
    Map<String, String> notice,
    Live live,
    Judged judged,
    Challenge challenge,
    Map<String, Integer> variants,
    Map<String, String> followedBy,
    List<MediaFile> files,
    List<Unit> units) {

  /** The selection that there always is. */
  static final String STANDARD = "standard";

  /** Minutes of each selection of units, the standard one first. */
  Map<String, Integer> minutesByVariant() {
    return variants == null ? Map.of(STANDARD, minutes) : variants;
  }

  /**
   * A picture, PDF, sound, film or captions that the module's texts may show.
   *
   * @param name of the file in the module's folder
   * @param alt what it shows, by language; null for PDFs and captions
   * @param source where it comes from, and its licence
   */
  record MediaFile(String name, Map<String, String> alt, String source) {}

  /** The live part's length. */
  record Live(int minutes) {}

  /** By whom something is judged: mentor, facilitator or assessor. */
  record Judged(String by) {}

  /** What whoever may be fast-tracked answers once. */
  record Challenge(int draw, int passPercent) {}

  /**
   * A unit's line in {@code module.yaml}.
   *
   * @param variants the selections it belongs to, or null: all
   */
  record Unit(
      String id,
      String kind,
      boolean optional,
      int passPercent,
      int draw,
      int attempts,
      String review,
      List<String> variants,
      List<String> instruments,
      String moment) {

    UnitKind unitKind() {
      return UnitKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    ReviewRule reviewRule() {
      return review == null
          ? ReviewRule.AFTER_ATTEMPT
          : ReviewRule.valueOf(review.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isIn(String variant) {
      return variants == null || variants.contains(variant);
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
  record Questions(String title, String intro, String notice, List<Question> questions) {}

  /** A question; which parts it has depends on its kind. */
  record Question(
      String id,
      String kind,
      String topic,
      Integer situation,
      String stem,
      List<Option> options,
      List<Category> categories,
      List<Item> items,
      Boolean correct,
      Feedback feedback,
      List<Pair> pairs,
      List<String> others,
      List<Step> steps,
      List<String> accept,
      List<String> lookFor,
      String example) {
    QuestionKind questionKind() {
      return QuestionKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
  }

  record Option(String id, String text, boolean correct, String feedback) {}

  record Category(String id, String text) {}

  record Item(String id, String text, String category, List<String> alsoAccept, String feedback) {}

  /** Of a truefalse the first two, of a text the last two. */
  record Feedback(String ifTrue, String ifFalse, String ifRight, String ifOther) {}

  record Pair(String id, String text, String match, String feedback) {}

  record Step(String id, String text, String feedback) {}

  /** A scenario. */
  record Scenario(
      String title,
      Integer situation,
      String intro,
      String notice,
      String start,
      List<Node> nodes,
      String debrief,
      List<String> mentorQuestions) {}

  record Node(String id, String text, String ending, List<Choice> choices) {}

  record Choice(String id, String text, String next) {}

  /** A private reflection. */
  record Reflection(
      String title,
      String intro,
      String notice,
      List<Prompt> prompts,
      @JsonProperty("try") String tryThis) {}

  record Prompt(String id, String text) {}

  /** Sentences that the learner confirms. */
  record Attestation(String title, String intro, List<Prompt> statements) {}
}
