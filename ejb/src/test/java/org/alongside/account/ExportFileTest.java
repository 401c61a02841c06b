package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.alongside.people.ExportTable;
import org.junit.jupiter.api.Test;

class ExportFileTest {
  private static String json(ExportTable... tables) throws IOException {
    ExportJson json = new ExportJson(Instant.parse("2026-11-30T10:00:00Z"));
    for (ExportTable table : tables) {
      json.add(table);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ExportTable table(String name, List<List<String>> rows) {
    return new ExportTable(
        name,
        "Title",
        List.of(new ExportTable.Column("a", "A"), new ExportTable.Column("b", "B")),
        rows);
  }

  @Test
  void theMachinesSideIsWhatItsSchemaSays() throws IOException {
    String json =
        json(
            table("person", List.of(Arrays.asList("é \"quoted\"", null))),
            table("nothing", List.of()));
    assertThat(json)
        .isEqualTo(
            "{\"schema\":\"alongside-own-data/1\",\"made\":\"2026-11-30T10:00:00Z\","
                + "\"person\":[{\"a\":\"é \\\"quoted\\\"\",\"b\":null}],\"nothing\":[]}");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ExportFileTest.class.getResourceAsStream("export-schema.json"))
                .validate(new ObjectMapper().readTree(json)))
        .isEmpty();
  }

  @Test
  void namesOfFilesAreNoPaths() {
    assertThat(ExportFile.safe("../../etc/passwd")).doesNotContain("/").doesNotStartWith(".");
    assertThat(ExportFile.safe("a\\b:c.pdf")).isEqualTo("a_b_c.pdf");
    assertThat(ExportFile.safe("  ")).isEqualTo("file");
    assertThat(ExportFile.safe("x".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
  }
}
