package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keeps it from starting is one clear line for the person at the keyboard. */
class LauncherTest {
  @TempDir private Path folder;

  /** How a launcher ended. */
  private record End(int code, String out, String err) {}

  @Test
  void aTakenPort() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 5, InetAddress.getByName(Ports.HOST))) {
      End end = launch(Map.of(), "alongside.port=" + taken.getLocalPort(), data("data"));
      assertOneLine(end, "Port " + taken.getLocalPort(), "-Dalongside.port=");
    }
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    Files.createFile(folder.resolve("file"));
    assertOneLine(launch(Map.of(), data("file/below")), "cannot be written", "-Dalongside.data=");
  }

  @Test
  void aPlatformWithoutADatabaseOfOurs() throws Exception {
    End end = launch(Map.of(), "os.arch=sparcv9", "alongside.port=0", data("data"));
    assertOneLine(end, "no built-in database for", "on sparcv9", "ALONGSIDE_DB_URL");
    assertThat(end.out()).doesNotContain("Starting the server");
  }

  @Test
  void aDatabaseOfOnesOwnThatIsHalfNamed() throws Exception {
    Map<String, String> half = Map.of("ALONGSIDE_DB_URL", "jdbc:mysql://127.0.0.1:1/x");
    assertOneLine(launch(half, data("data")), "ALONGSIDE_DB_USER", "set all three");
  }

  @Test
  void aWordThatIsNoPort() throws Exception {
    assertOneLine(launch(Map.of(), "alongside.port=eighty", data("data")), "is not a port");
  }

  private String data(String name) {
    return "alongside.data=" + folder.resolve(name);
  }

  private static void assertOneLine(End end, String... parts) {
    assertThat(end.code()).as(end.err()).isEqualTo(1);
    assertThat(end.err().lines()).hasSize(1);
    assertThat(end.err()).contains(parts);
    assertThat(end.out() + end.err()).doesNotContain("Exception", "\tat ");
  }

  private static End launch(Map<String, String> environment, String... properties)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String property : properties) {
      command.add("-D" + property);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("ALONGSIDE_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new End(process.exitValue(), out, err);
    } finally {
      process.destroyForcibly();
    }
  }
}
