package org.alongside.stories;

import java.util.List;

/**
 * How a story of the caller is laid out; its words are the journal's.
 *
 * @param story public id; the unit under which its words stand in the journal
 * @param readers names of those with whom it is shared now
 * @param locked whether its words cannot be opened now
 */
public record StoryPage(
    String story, StoryKind kind, List<Passage> passages, List<String> readers, boolean locked) {
  /** The module under which the words of every story stand in the journal. */
  public static final String MODULE = "story";

  /** The item under which a story's title stands in the journal. */
  public static final String TITLE = "title";

  /**
   * A passage.
   *
   * @param item under which its words stand in the journal
   * @param prompt the question that it answers; null: none
   */
  public record Passage(String item, String prompt, PassageMark mark) {}
}
