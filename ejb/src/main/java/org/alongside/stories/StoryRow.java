package org.alongside.stories;

import java.time.Instant;

/**
 * One of the caller's stories and reflections.
 *
 * @param publicId of the story
 * @param title as its owner wrote it; null: none yet, or it cannot be opened now
 * @param shared with how many people it is shared now
 */
public record StoryRow(String publicId, StoryKind kind, String title, Instant begunAt, int shared) {

  /** Says which, never what. */
  @Override
  public String toString() {
    return "StoryRow[" + publicId + "]";
  }
}
