package org.alongside.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The processes of this machine, as far as the launcher looks at them. */
interface ProcessTable {

  /** The process that has this id now, if any. */
  Optional<Running> find(long pid);

  /** One running process. */
  interface Running {

    /** When it started, if the system tells. */
    Optional<Instant> started();

    /** The path of its executable, if the system tells. */
    Optional<String> command();

    /** Its arguments, if the system tells (Windows does not). */
    Optional<List<String>> arguments();

    /** Asks it to end; by force, if so wished. */
    void end(boolean force);
  }

  /** The real one. */
  static ProcessTable ofThisMachine() {
    return pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(Handle::new);
  }

  /** A process as Java sees it; on Linux its arguments come whole from /proc. */
  record Handle(ProcessHandle handle) implements Running {

    @Override
    public Optional<Instant> started() {
      return handle.info().startInstant();
    }

    @Override
    public Optional<String> command() {
      return handle.info().command();
    }

    @Override
    public Optional<List<String>> arguments() {
      Path file = Path.of("/proc", String.valueOf(handle.pid()), "cmdline");
      if (Files.isReadable(file)) {
        try {
          String line = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          return Optional.of(Arrays.asList(line.split("\0")));
        } catch (IOException e) {
          return Optional.of(List.of());
        }
      }
      return handle.info().arguments().map(Arrays::asList);
    }

    @Override
    public void end(boolean force) {
      if (force) {
        handle.destroyForcibly();
      } else {
        handle.destroy();
      }
    }
  }
}
