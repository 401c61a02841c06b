package org.alongside.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.alongside.platform.PublicId;
import org.junit.jupiter.api.Test;

class MaskedWordTest {
  private static final String WORD = PublicId.random(OwnSession.TOKEN_BYTES);

  @Test
  void readsOtherwiseEachTimeAndMeansTheSame() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      String masked = MaskedWord.of(WORD);
      assertThat(masked).matches("[A-Za-z0-9_-]{64}").doesNotContain(WORD);
      assertThat(MaskedWord.bare(masked)).isEqualTo(WORD);
      seen.add(masked);
    }
    assertThat(seen).hasSize(50);
  }

  @Test
  void whatIsNotMaskedStaysAsItIs() {
    assertThat(MaskedWord.bare(WORD)).isEqualTo(WORD);
    assertThat(MaskedWord.bare("")).isEmpty();
    assertThat(MaskedWord.bare("*".repeat(64))).isEqualTo("*".repeat(64));
  }

  @Test
  void aChangedWordIsAnotherOne() {
    String masked = MaskedWord.of(WORD);
    String changed = masked.substring(1) + (masked.charAt(0) == 'A' ? 'B' : 'A');
    assertThat(MaskedWord.bare(changed)).isNotEqualTo(WORD);
  }
}
