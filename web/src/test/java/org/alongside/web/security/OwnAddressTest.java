package org.alongside.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/learning/unit?module=P01&unit=x#top", "/people/list?q=a%20b"})
  void leadsToOurPages(String then) {
    assertThat(OwnAddress.orHome(then)).isEqualTo(then);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x",
        "/sign-out",
        "/sign-in?then=/",
        "/api/v1/me/progress"
      })
  void leadsNowhereElse(String then) {
    assertThat(OwnAddress.orHome(then)).isEqualTo("/");
  }
}
