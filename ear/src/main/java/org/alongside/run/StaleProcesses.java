package org.alongside.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Ends what a killed launcher left behind: the processes that the folder's own records name and
 * that, looked at again, still are those. Nothing else.
 */
final class StaleProcesses {

  private static final Duration SAME = Duration.ofSeconds(2);

  private final ProcessTable table;
  private final Duration patience;

  StaleProcesses(ProcessTable table, Duration patience) {
    this.table = table;
    this.patience = patience;
  }

  /** Ends all that the folder's records name, one after the other, and forgets the records. */
  static void end(DataFolder folder, Consumer<String> say) throws IOException {
    StaleProcesses stale = new StaleProcesses(ProcessTable.ofThisMachine(), Duration.ofSeconds(30));
    List<ProcessRecord> records = new ArrayList<>(ProcessRecord.all(folder.run()));
    records.sort((a, b) -> b.name().compareTo(a.name())); // server, then database
    databaseByItsOwnFile(folder).ifPresent(records::add);
    for (ProcessRecord record : records) {
      if (stale.isStill(record)) {
        say.accept("Ending the " + record.name() + " that an earlier run left behind");
        stale.end(record);
      }
      ProcessRecord.forget(folder.run(), record.name());
    }
  }

  /** The database notes its id itself as well, should the launcher have been killed in between. */
  private static Optional<ProcessRecord> databaseByItsOwnFile(DataFolder folder) {
    Path file = folder.run().resolve(DatabaseSetup.PID_FILE);
    try {
      long pid = Long.parseLong(Files.readString(file).strip());
      return Optional.of(
          new ProcessRecord(
              EmbeddedDatabase.NAME,
              pid,
              Instant.EPOCH,
              DatabaseBinaries.PROGRAM,
              DatabaseSetup.mark(folder)));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the process that has this id now is the recorded one. Where its arguments can be read
   * they decide; else (Windows) executable and start must be the same.
   */
  boolean isStill(ProcessRecord record) {
    return table.find(record.pid()).filter(running -> is(record, running)).isPresent();
  }

  private static boolean is(ProcessRecord record, ProcessTable.Running running) {
    Optional<List<String>> arguments = running.arguments();
    if (arguments.isPresent()) {
      return arguments.get().contains(record.mark());
    }
    return running.command().filter(command -> named(command, record.program())).isPresent()
        && running.started().filter(start -> near(start, record.started())).isPresent();
  }

  private static boolean named(String command, String program) {
    String file =
        command.substring(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1);
    return file.equals(program) || file.equals(program + ".exe");
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(SAME) <= 0;
  }

  /** Asks, waits, then forces. */
  void end(ProcessRecord record) {
    table.find(record.pid()).ifPresent(running -> running.end(false));
    if (!gone(record)) {
      table.find(record.pid()).ifPresent(running -> running.end(true));
      if (!gone(record)) {
        throw new LaunchException(
            "The "
                + record.name()
                + " of an earlier run (process "
                + record.pid()
                + ") does not end: end it by hand and start again.");
      }
    }
  }

  private boolean gone(ProcessRecord record) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (isStill(record)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.ofMillis(50);
    }
    return true;
  }
}
