package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.alongside.run.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Ctrl-C and SIGTERM end server and database with the launcher, whenever they come. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signals")
class EndedBySignalST {
  private static final Path DATA = Path.of(System.getProperty("alongside.target"), "signal-data");

  @BeforeAll
  static void begin() {
    Site.forget(DATA);
  }

  @AfterAll
  static void leaveNothing() {
    Instance.endStale(DATA);
  }

  @Test
  void bothEndWithItWhetherItWasReadyOrStillStarting() throws Exception {
    try (LauncherProcess ready = LauncherProcess.start(DATA, false)) {
      ready.address();
      List<ProcessHandle> children = ready.children();
      assertThat(children).as("server and database").hasSizeGreaterThanOrEqualTo(2);
      assertThat(ready.end("INT")).as("128 and SIGINT").isEqualTo(130);
      assertThat(children).noneMatch(ProcessHandle::isAlive);
      assertThat(ready.said()).endsWith("Alongside: Stopping\nAlongside: Stopped\n");
    }
    try (LauncherProcess starting = LauncherProcess.start(DATA, false)) {
      starting.awaitLine("Alongside: Starting the server");
      List<ProcessHandle> children = starting.children();
      assertThat(children).as("the database at least").isNotEmpty();
      assertThat(starting.end("TERM")).as("128 and SIGTERM").isEqualTo(143);
      assertThat(children).noneMatch(ProcessHandle::isAlive);
      assertThat(starting.said()).doesNotContain("Exception", "\tat ");
    }
  }
}
