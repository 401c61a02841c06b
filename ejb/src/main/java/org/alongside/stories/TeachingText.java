package org.alongside.stories;

/** A story as a file for use in teaching. Pure. */
final class TeachingText {
  private TeachingText() {}

  /** Markdown: the title, then each passage. */
  static String of(StoryReading reading) {
    StringBuilder text = new StringBuilder();
    if (reading.title() != null) {
      text.append("# ").append(reading.title().strip().replaceAll("\\s+", " ")).append("\n\n");
    }
    for (StoryReading.Passage passage : reading.passages()) {
      text.append(passage.text().strip()).append("\n\n");
    }
    return text.toString();
  }
}
