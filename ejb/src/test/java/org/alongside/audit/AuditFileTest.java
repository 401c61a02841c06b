package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.alongside.platform.Channel;
import org.junit.jupiter.api.Test;

class AuditFileTest {
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");

  private static AuditRow row(String name) {
    AuditRow.Named none = new AuditRow.Named(null, null);
    return new AuditRow(
        4,
        Instant.parse("2026-01-02T06:30:00Z"),
        "team.changed",
        "Team changed",
        ActorKind.PERSON,
        new AuditRow.Named("-bcdefghijklmnopqrstuv", name),
        "ADMIN",
        "team",
        "Team",
        new AuditRow.Named("x", "Team, \"North\""),
        none,
        Channel.PAGE,
        "192.0.2.1");
  }

  @Test
  void noCellRunsAsAFormulaAndNoneBreaksTheRow() {
    String text = AuditFile.text(List.of(row("=HYPERLINK(1)")), ZONE, "en", false);
    assertThat(text)
        .isEqualTo(
            "4,2026-01-02T06:30:00Z,2026-01-01 23:30:00,team.changed,Team changed,PERSON,"
                + "'-bcdefghijklmnopqrstuv,'=HYPERLINK(1),ADMIN,team,x,\"Team, \"\"North\"\"\",,,PAGE,192.0.2.1\r\n");
  }

  @Test
  void onlyTheFirstPartHasMarkAndHeads() {
    String first = AuditFile.text(List.of(), ZONE, "fr", true);
    assertThat(first).startsWith("\uFEFFNuméro,").endsWith("\r\n");
    assertThat(first.lines()).hasSize(1);
    assertThat(AuditFile.text(List.of(), ZONE, "en", false)).isEmpty();
  }
}
