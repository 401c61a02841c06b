package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes {@code target/quality-report.md} with every build. */
class QualityReportTest {
  @Test
  void isWritten() throws IOException {
    String report = QualityReport.of(ShippedContent.SOURCE, ShippedContent.draft());
    Path file = Path.of("target", "quality-report.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, report);
    for (ContentDraft.Module module : ShippedContent.draft().modules()) {
      assertThat(report).contains("| " + module.code() + " ").contains(module.code() + "/");
    }
  }
}
