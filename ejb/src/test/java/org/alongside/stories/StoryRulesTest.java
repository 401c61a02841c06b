package org.alongside.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a passage may go, and what a file for teaching holds. */
class StoryRulesTest {
  @Test
  void neverIsSeenByNobodyAndPublicByEverybody() {
    for (Audience audience : Audience.values()) {
      assertThat(PassageMark.NEVER.isSeenBy(audience)).isFalse();
      assertThat(PassageMark.PUBLIC.isSeenBy(audience)).isTrue();
    }
    assertThat(PassageMark.ONE_TO_ONE.isSeenBy(Audience.NAMED)).isTrue();
    assertThat(PassageMark.ONE_TO_ONE.isSeenBy(Audience.TEACHING)).isFalse();
  }

  @Test
  void aPassageOfAStoryBeginsAsItsOwnersAloneAndAReflectionIsForNoAudience() {
    assertThat(StoryKind.STORY.firstMark()).isEqualTo(PassageMark.NEVER);
    assertThat(Arrays.stream(StoryKind.values()).filter(k -> k != StoryKind.STORY))
        .allSatisfy(
            kind -> {
              assertThat(kind.marks()).doesNotContain(PassageMark.PUBLIC);
              assertThat(kind.prompts()).isNotEmpty();
            });
  }

  @Test
  void theFileForTeachingIsTitleAndPassages() {
    List<StoryReading.Passage> passages =
        List.of(new StoryReading.Passage(null, " One.\n"), new StoryReading.Passage(null, "Two."));
    StoryReading titled =
        new StoryReading(StoryKind.STORY, "A\nnight", "Sol", Instant.EPOCH, passages);
    assertThat(TeachingText.of(titled)).isEqualTo("# A night\n\nOne.\n\nTwo.\n\n");
    assertThat(titled.toString()).doesNotContain("night", "One");
    assertThat(passages.toString()).doesNotContain("Two");
  }
}
