package org.alongside.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What mvn -Prun runs: starts one instance in this very process' care, says where it is, and ends
 * it when Maven is ended by Ctrl-C or a signal. Any failure is one line and exit code 1.
 */
public final class Launcher {

  /** The people of the demonstration, by what they do. */
  static final List<String> DEMO_NAMES =
      List.of("peer", "staff", "mentor", "leader", "convenor", "coordinator", "analyst", "admin");

  /** The password they share; the sign-in page shows it as well. */
  static final String DEMO_PASSWORD = "alongside-demo";

  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final PrintStream out;
  private final PrintStream err;

  private Launcher(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Reads the system properties alongside.* and runs until ended. */
  public static void main(String[] arguments) {
    new Launcher(straight(FileDescriptor.out), straight(FileDescriptor.err)).run();
  }

  /** Past Maven's own console, which is being taken down just when the end is to be told. */
  private static PrintStream straight(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true);
  }

  private void run() {
    Instance instance = null;
    try {
      Options options = Options.from(System.getProperties(), System.getenv());
      instance = Instance.of(options, this::say);
      endWithMaven(instance);
      say("Data folder: " + instance.dataDir());
      instance.start();
      instance.awaitReady(PATIENCE);
      welcome(instance.address(), options.demo(), instance.dataDir()).forEach(out::println);
      out.flush();
      while (true) {
        instance.requireRunning();
        Pause.ofMillis(500);
      }
    } catch (RuntimeException e) {
      if (instance != null && instance.closing()) {
        awaitTheEnd();
      }
      if (instance != null) {
        instance.close();
      }
      err.println(LaunchException.of(e).getMessage());
      err.flush();
      System.exit(1);
    }
  }

  /**
   * Ends the instance when Maven is ended. The thread stays outside the group that the plugin which
   * runs this interrupts.
   */
  private void endWithMaven(Instance instance) {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Runnable end =
        () -> {
          if (!instance.closing()) {
            say("Stopping");
            instance.close();
            say("Stopped");
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(group, end, "alongside-stop"));
  }

  /** The hook is at work, and the end of it ends this thread with the process. */
  private static void awaitTheEnd() {
    while (true) {
      LockSupport.park();
      Thread.interrupted();
    }
  }

  private void say(String line) {
    out.println("Alongside: " + line);
    out.flush();
  }

  /** What is said once the first page answers. */
  static List<String> welcome(String address, boolean demo, Path dataDir) {
    return Stream.of(
            Stream.of("", "Alongside is ready: " + address, ""),
            demo ? demonstration() : setup(dataDir),
            Stream.of("", "Stop it with Ctrl-C.", ""))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<String> demonstration() {
    return Stream.of(
        "This is the demonstration. Sign in as one of",
        DEMO_NAMES.stream()
            .map(name -> "  " + name + "@demo.example")
            .collect(Collectors.joining(System.lineSeparator())),
        "with the password " + DEMO_PASSWORD);
  }

  private static Stream<String> setup(Path dataDir) {
    Path link = dataDir.resolve("setup-link.txt");
    try {
      if (Files.isRegularFile(link)) {
        return Stream.of(
            "To make the first administrator, open this link once:",
            "  " + Files.readString(link).strip());
      }
    } catch (IOException e) {
      return Stream.of("To make the first administrator, open the link in " + link);
    }
    return Stream.of("Sign in with your own account.");
  }
}
