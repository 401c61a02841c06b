package org.alongside.api.tailoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;
import org.alongside.tailoring.Gate;
import org.alongside.tailoring.LivePart;
import org.alongside.tailoring.PeerRole;
import org.alongside.tailoring.Requirement;
import org.alongside.tailoring.TaskKind;
import org.alongside.tailoring.Variant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the bodies of plan previews look, for whoever reads the API's description. */
final class PreviewSchemas {
  private PreviewSchemas() {}

  /** A peer's facts. */
  @Schema(name = "PlanPreviewPeer", description = "Facts of a peer support worker")
  record PeerFacts(
      @Schema(required = true) PeerRole role,
      @Schema(required = true, description = "First day in the post") LocalDate startOn,
      @Schema(description = "Day as of which the past is judged; today in the site's zone")
          LocalDate asOf,
      List<TeamSetting> settings,
      @Schema(defaultValue = "false") boolean loneWorking,
      @Schema(defaultValue = "false") boolean facilitatesGroups,
      @Schema(minimum = "0", maximum = "1", defaultValue = "0") BigDecimal remoteShare,
      @Schema(minimum = "0", maximum = "100000", defaultValue = "0") BigDecimal formalHours,
      List<Training> priorTraining,
      Certificate certificate,
      @Schema(description = "Not after asOf; unknown when missing") LocalDate lastPracticeOn,
      @Schema(description = "1 to 5 for each of C1 to C12 that was answered")
          Map<String, Integer> confidence,
      @Schema(minimum = "0.01", maximum = "1", defaultValue = "1") BigDecimal fte) {}

  /** A training. */
  @Schema(name = "PlanPreviewTraining")
  record Training(
      @Schema(minimum = "0", maximum = "10000", defaultValue = "0") BigDecimal hours,
      @Schema(description = "Not after asOf") LocalDate completedOn,
      @Schema(defaultValue = "false") boolean verified,
      @Schema(description = "P01 to P13 and E1 to E11") List<String> mapsTo,
      @Schema(description = "Two letters of a province or territory of Canada") String province) {}

  /** A certificate. */
  @Schema(name = "PlanPreviewCertificate")
  record Certificate(boolean held, boolean current, boolean verified) {}

  /** Facts of a member of staff. */
  @Schema(name = "PlanPreviewStaff", description = "Facts of a member of the wider staff")
  record StaffFacts(
      @Schema(required = true) StaffGroup staffGroup,
      @Schema(defaultValue = "false") boolean alsoPeer,
      @Schema(required = true) LocalDate startOn,
      LocalDate asOf) {}

  /** The answer. */
  @Schema(name = "PlanPreview")
  record Plan(
      @Schema(description = "Version of the rules") String ruleSet,
      @Schema(description = "P01..P13 then E1..E11, or W1..W9") List<Item> items,
      List<Task> tasks,
      @Schema(description = "Gates of the person") List<Gate> gates) {}

  /** A module of it. */
  @Schema(name = "PlanPreviewItem")
  record Item(
      String module,
      @Schema(description = "What is asked of the self-study") Requirement requirement,
      LivePart live,
      Variant variant,
      @Schema(nullable = true, description = "null where nothing is due") LocalDate dueOn,
      @Schema(description = "Every rule that speaks about the module, by id") List<String> rules,
      List<Gate> gates,
      String reason) {}

  /** Something for a coordinator or a mentor. */
  @Schema(name = "PlanPreviewTask")
  record Task(
      TaskKind kind,
      @Schema(nullable = true) String module,
      @Schema(nullable = true) String competency,
      String rule) {}

  /** What is wrong. */
  @Schema(name = "PlanPreviewRefusal")
  record Refusal(
      String type, String title, int status, String detail, String key, List<Fault> errors) {}

  /** One thing of it. */
  @Schema(name = "PlanPreviewFault")
  record Fault(@Schema(description = "JSON Pointer (RFC 6901)") String pointer, String detail) {}
}
