package org.alongside.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes of one instance: started with a record each, in a session of their own so that
 * Ctrl-C reaches the launcher alone, and ended in order. Once closed it starts no more.
 */
final class Children {

  private final DataFolder folder;
  private final Map<String, Process> running = new HashMap<>();
  private boolean closed;

  Children(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * Starts a process and records it.
   *
   * @param mark one of its arguments, by which it is known again
   */
  Process start(String name, ProcessBuilder builder, String mark) throws IOException {
    return start(name, builder, mark, nothing());
  }

  /** The same, with something to read. */
  synchronized Process start(String name, ProcessBuilder builder, String mark, File input)
      throws IOException {
    if (closed) {
      throw new LaunchException("Alongside is being stopped.");
    }
    List<String> command = new ArrayList<>(builder.command());
    String program = Path.of(command.get(0)).getFileName().toString();
    ownSession().ifPresent(setsid -> command.add(0, setsid));
    builder.command(command).redirectInput(input);
    Process process = builder.start();
    running.put(name, process);
    Instant started = process.info().startInstant().orElse(Instant.EPOCH);
    new ProcessRecord(name, process.pid(), started, program, mark).save(folder.run());
    return process;
  }

  private static File nothing() {
    return new File(DatabaseBinaries.WINDOWS ? "NUL" : "/dev/null");
  }

  /** setsid replaces itself by the program, so the process id stays the child's. */
  private static Optional<String> ownSession() {
    return List.of("/usr/bin/setsid", "/bin/setsid").stream()
        .filter(file -> Files.isExecutable(Path.of(file)))
        .findFirst();
  }

  /** Starts nothing from now on. */
  synchronized void close() {
    closed = true;
  }

  synchronized boolean closed() {
    return closed;
  }

  /** Asks a process to end, waits, then forces it; nothing happens if it does not run. */
  void end(String name, Duration grace) {
    Process process;
    synchronized (this) {
      process = running.get(name);
    }
    if (process == null) {
      return;
    }
    process.destroy();
    if (!ended(process, grace)) {
      kill(process);
    }
    synchronized (this) {
      running.remove(name, process);
    }
    try {
      ProcessRecord.forget(folder.run(), name);
    } catch (IOException e) {
      // a record of a dead process harms nobody
    }
  }

  /** Ends a process as a power cut would. */
  static void kill(Process process) {
    process.destroyForcibly();
    ended(process, Duration.ofSeconds(10));
  }

  /** Waits for the end of a process, even if somebody would rather interrupt. */
  private static boolean ended(Process process, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
