package org.alongside.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final URI SITE = URI.create("https://learn.example.org");

  @Test
  void ownPagesAndProgramsMayWrite() {
    assertThat(Origin.isOwn("same-origin", "https://learn.example.org", "app:8080", SITE)).isTrue();
    assertThat(Origin.isOwn(null, "https://learn.example.org", "app:8080", SITE)).isTrue();
    assertThat(Origin.isOwn(null, "http://127.0.0.1:8080", "127.0.0.1:8080", SITE)).isTrue();
    assertThat(Origin.isOwn(null, null, "127.0.0.1:8080", SITE)).isTrue();
  }

  @Test
  void otherSitesMayNot() {
    assertThat(Origin.isOwn("cross-site", null, "learn.example.org", SITE)).isFalse();
    assertThat(Origin.isOwn("same-site", null, "learn.example.org", SITE)).isFalse();
    assertThat(Origin.isOwn(null, "https://evil.example", "learn.example.org", SITE)).isFalse();
    assertThat(Origin.isOwn(null, "null", "learn.example.org", SITE)).isFalse();
  }
}
