package org.alongside.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in a module for bytes that lie elsewhere. */
class MediaPointerTest {
  private static final MediaPointer MAP = new MediaPointer("a".repeat(64), 4_711, MediaKind.PNG);

  @Test
  void isReadAsItWasWritten() {
    assertThat(MediaPointer.of(MAP.text())).contains(MAP);
  }

  @Test
  void nothingElseIsOne() {
    assertThat(MediaPointer.of("---\ntitle: A page\n---\n")).isEmpty();
    assertThat(MediaPointer.of(MAP.text().replace("image/png", "image/svg"))).isEmpty();
    assertThat(MediaPointer.of(MAP.text().replace("aaaa", "zzzz"))).isEmpty();
  }

  @Test
  void namesPromiseAKindAndSvgIsNone() {
    assertThat(MediaKind.named("ward-map.PNG")).contains(MediaKind.PNG);
    assertThat(MediaKind.named("talk.en.vtt")).contains(MediaKind.CAPTIONS);
    assertThat(MediaKind.named("drawing.svg")).isEmpty();
    assertThat(MediaKind.named("page.html")).isEmpty();
  }
}
