package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people type is kept in one form, whatever machine they typed it on. */
class TextTest {
  @Test
  void wordsHaveComposedLettersAndOneKindOfLineEnd() {
    assertThat(Text.words("  Caf\u0065\u0301,\r\nat ten.\n\n")).isEqualTo("Caf\u00e9,\nat ten.");
    assertThat(Text.words("one\n  two")).as("what stands inside stays").isEqualTo("one\n  two");
  }

  @Test
  void wordsThatAreNoneAreNull() {
    assertThat(Text.words(null)).isNull();
    assertThat(Text.words(" \r\n\t")).isNull();
  }
}
