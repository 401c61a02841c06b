package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

  private static final String ADDRESS = "http://127.0.0.1:8080";

  @TempDir Path data;

  @Test
  void tellsAddressAccountsAndHowToStop() {
    List<String> lines = Launcher.welcome(ADDRESS, true, data);

    assertThat(String.join("\n", lines))
        .contains(ADDRESS)
        .contains("peer@demo.example", "admin@demo.example", "alongside-demo")
        .contains("Ctrl-C");
  }

  @Test
  void showsTheSetUpLinkWithoutDemonstration() throws IOException {
    Files.writeString(data.resolve("setup-link.txt"), "http://127.0.0.1:8080/setup?x\n");

    assertThat(String.join("\n", Launcher.welcome(ADDRESS, false, data)))
        .contains("http://127.0.0.1:8080/setup?x")
        .doesNotContain("demo.example", "alongside-demo");
  }

  @Test
  void needsNoSetUpLinkOnceThereIsAnAdministrator() {
    assertThat(String.join("\n", Launcher.welcome(ADDRESS, false, data)))
        .contains(ADDRESS)
        .doesNotContain("demo.example", "link");
  }

  @Test
  void putsAFullDiskPlainly() {
    assertThat(LaunchException.of(new IOException("/x/y: No space left on device")))
        .hasMessageStartingWith("The disk is full")
        .hasMessageNotContaining("\n");
  }

  @Test
  void makesOneLineOfAnyFailure() {
    assertThat(LaunchException.of(new IllegalStateException("first\nsecond")))
        .hasMessageContaining("first")
        .hasMessageNotContaining("\n");
  }
}
