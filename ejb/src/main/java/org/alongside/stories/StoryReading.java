package org.alongside.stories;

import java.time.Instant;
import java.util.List;

/**
 * What somebody may read of a story; nothing else of it is in here.
 *
 * @param title null: none
 * @param owner whose it is, by name
 * @param changedAt when any of it was last written; null: nothing is
 */
public record StoryReading(
    StoryKind kind, String title, String owner, Instant changedAt, List<Passage> passages) {

  /**
   * A passage that may be read.
   *
   * @param prompt the question that it answers; null: none
   * @param text as it was written, Markdown
   */
  public record Passage(String prompt, String text) {

    /** Says that, never what. */
    @Override
    public String toString() {
      return "Passage[" + prompt + "]";
    }
  }

  /** Says how much, never what. */
  @Override
  public String toString() {
    return "StoryReading[" + kind + ", " + passages.size() + "]";
  }
}
