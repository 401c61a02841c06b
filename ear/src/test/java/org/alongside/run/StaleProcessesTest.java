package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaleProcessesTest {

  private static final Instant START = Instant.parse("2026-11-23T10:15:30Z");
  private static final String MARK = "--datadir=/home/a/.alongside/db";
  private static final ProcessRecord RECORD =
      new ProcessRecord("database", 42, START, "mariadbd", MARK);

  private final Table table = new Table();
  private final StaleProcesses stale = new StaleProcesses(table, Duration.ofMillis(120));

  @Test
  void knowsAProcessByItsArguments() {
    table.put(42, new Fake(START, "/x/mariadbd", List.of("/x/mariadbd", "--no-defaults", MARK)));

    assertThat(stale.isStill(RECORD)).isTrue();
  }

  @Test
  void leavesTheDatabaseOfAnotherFolderAlone() {
    table.put(42, new Fake(START, "/x/mariadbd", List.of("/x/mariadbd", MARK + "2")));

    assertThat(stale.isStill(RECORD)).isFalse();
  }

  @Test
  void leavesAloneWhoeverGotTheNumberSince() {
    table.put(42, new Fake(START, "/usr/bin/vi", List.of("vi", "notes.txt")));

    assertThat(stale.isStill(RECORD)).isFalse();
  }

  @Test
  void knowsNobodyWhereTheProcessIsGone() {
    assertThat(stale.isStill(RECORD)).isFalse();
  }

  @Test
  void knowsAProcessByProgramAndStartWhereArgumentsCannotBeRead() {
    table.put(42, new Fake(START.plusMillis(900), "C:\\x\\mariadbd.exe", null));

    assertThat(stale.isStill(RECORD)).isTrue();
  }

  @Test
  void leavesAloneALaterProcessOfThatNameWhereArgumentsCannotBeRead() {
    table.put(42, new Fake(START.plusSeconds(60), "C:\\x\\mariadbd.exe", null));

    assertThat(stale.isStill(RECORD)).isFalse();
  }

  @Test
  void leavesAloneAnotherProgramWhereArgumentsCannotBeRead() {
    table.put(42, new Fake(START, "C:\\x\\notmariadbd.exe", null));

    assertThat(stale.isStill(RECORD)).isFalse();
  }

  @Test
  void asksBeforeItForces() {
    Fake process = new Fake(START, "/x/mariadbd", List.of(MARK));
    process.diesWhenAsked = true;
    table.put(42, process);

    stale.end(RECORD);

    assertThat(process.asked).containsExactly("end");
  }

  @Test
  void forcesWhatDoesNotEndWhenAsked() {
    Fake process = new Fake(START, "/x/mariadbd", List.of(MARK));
    process.diesWhenForced = true;
    table.put(42, process);

    stale.end(RECORD);

    assertThat(process.asked).containsExactly("end", "force");
  }

  @Test
  void namesWhatDoesNotEndAtAll() {
    table.put(42, new Fake(START, "/x/mariadbd", List.of(MARK)));

    assertThatThrownBy(() -> stale.end(RECORD))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("process 42")
        .hasMessageNotContaining("\n");
  }

  /** Processes that exist only here. */
  private static final class Table implements ProcessTable {
    private final Map<Long, Fake> running = new HashMap<>();

    void put(long pid, Fake process) {
      running.put(pid, process);
    }

    @Override
    public Optional<Running> find(long pid) {
      return Optional.<Running>ofNullable(running.get(pid)).filter(p -> !((Fake) p).dead);
    }
  }

  private static final class Fake implements ProcessTable.Running {
    private final Instant started;
    private final String command;
    private final List<String> arguments;
    private final List<String> asked = new ArrayList<>();
    private boolean diesWhenAsked;
    private boolean diesWhenForced;
    private boolean dead;

    Fake(Instant started, String command, List<String> arguments) {
      this.started = started;
      this.command = command;
      this.arguments = arguments;
    }

    @Override
    public Optional<Instant> started() {
      return Optional.of(started);
    }

    @Override
    public Optional<String> command() {
      return Optional.of(command);
    }

    @Override
    public Optional<List<String>> arguments() {
      return Optional.ofNullable(arguments);
    }

    @Override
    public void end(boolean force) {
      asked.add(force ? "force" : "end");
      dead = force ? diesWhenForced : diesWhenAsked;
    }
  }
}
