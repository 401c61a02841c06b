package org.alongside.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrangersPagesTest {
  private static final String WORD = "M2VkYjM3MWEtMmJlMi00ODA2LThmYjQtZTRmMDViZjc1M2Ex";

  @Test
  void itsOneTimeWordIsFoundInItsPolicy() {
    String policy = "default-src 'self'; script-src 'self' 'nonce-" + WORD + "';";
    assertThat(StrangersPages.page("<script nonce=\"" + WORD + "\">", policy).orElseThrow().word())
        .isEqualTo(WORD);
  }

  @Test
  void withoutOneItIsNotKept() {
    assertThat(StrangersPages.page("<p>", "default-src 'self'")).isEmpty();
    assertThat(StrangersPages.page("<p>", "script-src 'nonce-short'")).isEmpty();
    assertThat(StrangersPages.page("<p>", null)).isEmpty();
  }
}
