package org.alongside.st;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alongside.run.Launcher;
import org.alongside.run.Ports;

/**
 * The launcher in a process of its own, as Maven runs it in its own: whatever happens to Maven
 * happens to this.
 */
final class LauncherProcess implements AutoCloseable {
  private static final String READY = "Alongside is ready: ";
  private static final long INTERRUPT = 1L << 1;

  private final Process process;
  private final BufferedReader out;
  private final StringBuilder said = new StringBuilder();

  private LauncherProcess(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /** Starts it on {@code data} at a free port. */
  static LauncherProcess start(Path data, boolean demonstration) throws IOException {
    List<String> command = new ArrayList<>(listening());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dalongside.port=" + Ports.free(),
            "-Dalongside.data=" + data,
            "-Dalongside.demo=" + demonstration,
            "-Dalongside.server=" + System.getProperty("alongside.server"),
            "-Dalongside.ear=" + System.getProperty("alongside.ear"),
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("ALONGSIDE_"));
    return new LauncherProcess(builder.redirectErrorStream(true).start());
  }

  /** Where the tests run in the background, Ctrl-C is ignored and would be by the launcher, too. */
  private static List<String> listening() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return List.of();
    }
    boolean deaf =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
            .anyMatch(ignored -> (ignored & INTERRUPT) != 0);
    return deaf ? List.of("env", "--default-signal=INT") : List.of();
  }

  /** Waits until it says that it is ready, and tells where. */
  String address() {
    return awaitLine(READY).substring(READY.length()).strip();
  }

  /** Where it is, once {@link #address} has waited for that. */
  String ready() {
    return said.substring(said.indexOf(READY) + READY.length()).lines().findFirst().orElseThrow();
  }

  /** Waits until it ends by itself. */
  int exit() throws InterruptedException {
    out.lines().forEach(line -> said.append(line).append('\n'));
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      throw new AssertionError("still there:\n" + said);
    }
    return process.exitValue();
  }

  /** Waits for a line that begins so. */
  String awaitLine(String beginning) {
    try {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.append(line).append('\n');
        if (line.startsWith(beginning)) {
          return line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("never said '" + beginning + "':\n" + said);
  }

  /** Its server and its database. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Kills it as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * Sends it a signal and waits for its end.
   *
   * @param name as kill knows it: INT is what Ctrl-C sends
   * @return its exit code
   */
  int end(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    out.lines().forEach(line -> said.append(line).append('\n'));
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      throw new AssertionError("still there after SIG" + name + ":\n" + said);
    }
    return process.exitValue();
  }

  /** Everything it has said so far. */
  String said() {
    return said.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
