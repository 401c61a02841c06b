package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

  @TempDir Path run;

  @Test
  void isReadAsItWasWritten() throws IOException {
    ProcessRecord record =
        new ProcessRecord(
            "server",
            4711,
            Instant.parse("2026-11-23T10:15:30.123Z"),
            "java",
            "-Dalongside.instance=/home/Zoë/a b=c:d/server");

    record.save(run);

    assertThat(ProcessRecord.all(run)).containsExactly(record);
  }

  @Test
  void isForgotten() throws IOException {
    new ProcessRecord("server", 1, Instant.EPOCH, "java", "mark").save(run);

    ProcessRecord.forget(run, "server");

    assertThat(ProcessRecord.all(run)).isEmpty();
  }

  @Test
  void namesNobodyWhereItIsDamaged() throws IOException {
    Files.writeString(run.resolve("empty.properties"), "");
    Files.writeString(run.resolve("half.properties"), "pid=12\nstarted=2026-11-2");
    Files.writeString(run.resolve("nomark.properties"), "pid=12\nstarted=2026-11-23T10:15:30Z");
    Files.writeString(run.resolve("other.txt"), "pid=12");

    assertThat(ProcessRecord.all(run)).isEmpty();
  }
}
