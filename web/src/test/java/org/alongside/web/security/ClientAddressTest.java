package org.alongside.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
  @Test
  void believesNobodyWhenNoProxyIsTrusted() {
    assertThat(ClientAddress.of("203.0.113.9", "198.51.100.1", "")).isEqualTo("203.0.113.9");
  }

  @Test
  void believesATrustedProxyAboutWhoCalledIt() {
    assertThat(ClientAddress.of("10.0.0.1", "198.51.100.1", "10.0.0.1, 10.0.0.2"))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void doesNotBelieveWhatTheCallerWroteInFrontOfIt() {
    assertThat(ClientAddress.of("10.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.2", "10.0.0.1,10.0.0.2"))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void takesANetworkOf64BitsForOneCaller() {
    assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6", null, "")).isEqualTo("2001:db8:1:2");
    assertThat(ClientAddress.of("2001:db8::1", null, "")).isEqualTo("2001:db8:0:0");
    assertThat(ClientAddress.of("::1", null, "")).isEqualTo("0:0:0:0");
    assertThat(ClientAddress.of("::ffff:203.0.113.9", null, "")).isEqualTo("203.0.113.9");
  }
}
