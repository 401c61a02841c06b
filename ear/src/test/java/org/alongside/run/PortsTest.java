package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void findsAPortThatIsFree() throws IOException {
    int port = Ports.free();

    assertThat(port).isBetween(1024, 65_535);
    assertThat(Ports.answers(port)).isFalse();
    assertThatCode(() -> Ports.requireFree(port)).doesNotThrowAnyException();
  }

  @Test
  void givesNobodyTheSame() throws IOException {
    Set<Integer> given = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      assertThat(given.add(Ports.free())).isTrue();
    }
  }

  @Test
  void namesATakenPortAndHowToChooseAnother() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 5, InetAddress.getByName(Ports.HOST))) {
      assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort()))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("-Dalongside.port=")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void seesAPortThatIsTakenOnAllAddresses() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort()))
          .isInstanceOf(LaunchException.class);
    }
  }
}
