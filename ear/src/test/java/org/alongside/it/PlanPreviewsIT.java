package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.TeamSetting;
import org.alongside.platform.BusinessException;
import org.alongside.tailoring.ClaimCommand;
import org.alongside.tailoring.ClaimKind;
import org.alongside.tailoring.IntakeAnswers;
import org.alongside.tailoring.Intakes;
import org.alongside.tailoring.PeerRole;
import org.alongside.tailoring.PlanClaims;
import org.alongside.tailoring.PlanItemOutcome;
import org.alongside.tailoring.PlanOutcome;
import org.alongside.tailoring.PlanPreviews;
import org.alongside.tailoring.Requirement;
import org.junit.jupiter.api.Test;

/** Plans of facts that are sent, as a program outside sees them. */
class PlanPreviewsIT extends InServer {
  private static final String ADDRESS = "/api/v1/plan-previews";

  private static final LocalDate TODAY = Organisation.today();

  @EJB private PlanPreviews previews;
  @EJB private Intakes intakes;
  @EJB private PlanClaims claims;

  private static HttpResponse<String> send(String body) {
    return World.get().visitorOf("PERSON").send("POST", ADDRESS, body);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  @Test
  void theAnswerHasItsShapeAndOrder() {
    HttpResponse<String> answer =
        send(
            """
            {"role":"PEER","startOn":"2027-01-04","asOf":"2026-12-01","settings":["INPATIENT"],
             "priorTraining":[{"hours":48,"completedOn":"2026-01-10","verified":false,"mapsTo":["P06"],"province":"AB"}],
             "certificate":{"held":true,"current":true,"verified":true},"confidence":{"C4":2},"fte":1.0}
            """);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    JsonObject plan = json(answer);
    assertThat(plan.keySet()).containsExactly("ruleSet", "items", "tasks", "gates");
    assertThat(plan.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(i -> i.getString("module"))
        .containsExactly(
            "P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11", "P12",
            "P13", "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11");
    JsonObject exempt = plan.getJsonArray("items").getJsonObject(3);
    assertThat(exempt.keySet())
        .containsExactly(
            "module", "requirement", "live", "variant", "dueOn", "rules", "gates", "reason");
    assertThat(exempt.toString())
        .startsWith(
            "{\"module\":\"P04\",\"requirement\":\"EXEMPT\",\"live\":\"REQUIRED\",\"variant\":\"STANDARD\","
                + "\"dueOn\":null,\"rules\":[\"R01\",\"R04\",\"R20\"],\"gates\":[],\"reason\":\"This module");
    assertThat(plan.getJsonArray("items").getJsonObject(5).getJsonArray("gates").toString())
        .isEqualTo("[\"BEFORE_FIRST_SHIFT\"]");
    assertThat(plan.getJsonArray("tasks").toString())
        .isEqualTo(
            "[{\"kind\":\"VERIFY_TRAINING\",\"module\":null,\"competency\":null,\"rule\":\"R07\"},"
                + "{\"kind\":\"MENTOR_GOAL\",\"module\":null,\"competency\":\"C4\",\"rule\":\"R20\"}]");
    assertThat(plan.getJsonArray("gates").toString()).isEqualTo("[\"SOLO_CONTACT\"]");
  }

  @Test
  void staffGetTheirs() {
    JsonObject plan =
        json(send("{\"staffGroup\":\"MENTOR\",\"alsoPeer\":true,\"startOn\":\"2027-01-04\"}"));
    assertThat(plan.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(i -> i.getString("module"))
        .containsExactly("W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9");
    assertThat(plan.getJsonArray("gates")).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    HttpResponse<String> answer =
        send(
            """
            {"role":"BOSS","startOn":"2027-02-30","settings":["INPATIENT","MOON"],"remoteShare":1.5,"formalHours":-1,
             "priorTraining":[{"hours":"many","mapsTo":["P99"],"a/b":1}],"certificate":[],"confidence":{"C13":2,"C4":6},"fte":0}
            """);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonObject problem = json(answer);
    assertThat(problem.getInt("status")).isEqualTo(400);
    List<JsonObject> errors = problem.getJsonArray("errors").getValuesAs(JsonObject.class);
    assertThat(errors)
        .extracting(e -> e.getString("pointer"))
        .containsExactlyInAnyOrder(
            "/role",
            "/startOn",
            "/settings/1",
            "/remoteShare",
            "/formalHours",
            "/priorTraining/0/hours",
            "/priorTraining/0/mapsTo/0",
            "/priorTraining/0/a~1b",
            "/certificate",
            "/confidence/C13",
            "/confidence/C4",
            "/fte");
    assertThat(errors).allSatisfy(e -> assertThat(e.getString("detail")).isNotBlank());
  }

  @Test
  void whatIsNoJsonIsRefusedAsAWhole() {
    for (String body : List.of("", "nonsense", "[1]", "{\"role\":\"PEER\",\"role\":\"PEER\"}")) {
      HttpResponse<String> answer = send(body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(json(answer).getJsonArray("errors").getJsonObject(0).getString("pointer"))
          .isEmpty();
    }
    HttpResponse<String> large = send("\"" + "x".repeat(300_000) + "\"");
    assertThat(large.statusCode()).isEqualTo(400);
    assertThat(json(large).getJsonArray("errors")).hasSize(1);
  }

  @Test
  void theFormShowsWhatTheApiAnswersForTheSameFacts() {
    As me = APerson.peer().signedIn();
    String training = me.get(() -> claims.claim(ThingsOfTailoring.training("A"), null, null));
    me.get(() -> claims.claim(certificate(), null, null));
    APerson.coordinator().signedIn().run(() -> claims.verify(training));
    me.run(() -> intakes.save(told()));
    PlanOutcome shown = me.get(() -> intakes.preview());
    String facts =
        """
        {"role":"FAMILY_PEER","startOn":"%1$s","settings":["INPATIENT","YOUTH"],"loneWorking":true,
         "facilitatesGroups":true,"remoteShare":0.3,"formalHours":260,
         "priorTraining":[{"hours":48,"completedOn":"%2$s","verified":true,"mapsTo":["P06"],"province":"AB"}],
         "certificate":{"held":true,"current":true,"verified":false},"lastPracticeOn":"%3$s",
         "confidence":{"C3":1,"C7":2},"fte":0.6}
        """
            .formatted(TODAY.plusDays(9), TODAY.minusMonths(6), TODAY.minusMonths(8));
    assertThat(me.get(() -> previews.preview(facts)))
        .usingRecursiveComparison()
        .as("48 hours are 48.00, as the database keeps them")
        .ignoringFields("items.reasons.facts")
        .isEqualTo(shown);
    JsonObject answer = json(send(facts));
    assertThat(answer.getString("ruleSet")).isEqualTo(shown.ruleSet());
    assertThat(answer.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(
            i -> i.getString("module"),
            i -> i.getString("requirement"),
            i -> i.getString("dueOn", null),
            i -> i.getString("reason"))
        .containsExactlyElementsOf(
            shown.items().stream()
                .map(
                    i ->
                        tuple(
                            i.module(),
                            i.requirement().name(),
                            i.dueOn() == null ? null : i.dueOn().toString(),
                            i.reason("en")))
                .toList());
    assertThat(shown.items())
        .extracting(PlanItemOutcome::requirement)
        .contains(Requirement.FAST_TRACK, Requirement.RECOMMENDED);
  }

  private static IntakeAnswers told() {
    return new IntakeAnswers(
        PeerRole.FAMILY_PEER,
        TODAY.plusDays(9),
        Set.of(TeamSetting.INPATIENT, TeamSetting.YOUTH),
        true,
        true,
        30,
        BigDecimal.valueOf(260),
        TODAY.minusMonths(8),
        new BigDecimal("0.6"),
        Map.of("C3", 1, "C7", 2),
        null,
        null);
  }

  private static ClaimCommand certificate() {
    return new ClaimCommand(
        ClaimKind.CERTIFICATE,
        "Certified peer supporter",
        null,
        TODAY.minusYears(1),
        Set.of(),
        null,
        TODAY.plusYears(1));
  }

  @Test
  void strangersAreToldToSignIn() {
    assertThat(new Guest().send("POST", ADDRESS, ThingsOfTailoring.PEER).statusCode())
        .isEqualTo(401);
    assertThatThrownBy(() -> As.nobody().run(() -> previews.preview(ThingsOfTailoring.PEER)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aPreviewCostsNoStatementButTheSettings() {
    As me = APerson.peer().signedIn();
    me.get(() -> previews.preview(ThingsOfTailoring.PEER));
    assertThat(Database.statements(() -> me.get(() -> previews.preview(ThingsOfTailoring.PEER))))
        .isLessThanOrEqualTo(1);
    assertThatThrownBy(() -> me.get(() -> previews.preview("{}")))
        .isInstanceOf(BusinessException.class);
  }
}
