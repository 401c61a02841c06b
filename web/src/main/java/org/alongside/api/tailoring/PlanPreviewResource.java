package org.alongside.api.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.alongside.api.Problem;
import org.alongside.tailoring.PlanItemOutcome;
import org.alongside.tailoring.PlanOutcome;
import org.alongside.tailoring.PlanPreviews;
import org.alongside.tailoring.PlanTask;
import org.alongside.web.security.Spoken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans by the rules, of facts that are sent; nothing is stored. */
@Path("plan-previews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanPreviewResource {
  private static final int MOST_BYTES = 256 * 1024;

  @EJB private PlanPreviews previews;

  /** Makes a plan. */
  @POST
  @Operation(
      summary = "The plan that some facts would give",
      description =
          "For any signed-in person; nothing is stored and nobody's own facts are looked at. Send a peer's facts, of which only role and startOn are needed,"
              + " or a member of staff's with staffGroup. Items come in the programme's order. reason is in the caller's language.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      oneOf = {PreviewSchemas.PeerFacts.class, PreviewSchemas.StaffFacts.class})))
  @APIResponse(
      responseCode = "200",
      description = "The plan",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PreviewSchemas.Plan.class)))
  @APIResponse(
      responseCode = "400",
      description = "Something is malformed, unknown or out of range: all of it, by JSON Pointer",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = PreviewSchemas.Refusal.class)))
  public Response preview(InputStream body, @Context HttpServletRequest request)
      throws IOException {
    byte[] sent = body.readNBytes(MOST_BYTES + 1);
    if (sent.length > MOST_BYTES) {
      return tooLarge(request);
    }
    PlanOutcome plan = previews.preview(new String(sent, StandardCharsets.UTF_8));
    return Response.ok(answer(plan, Spoken.of(request).getLanguage()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response tooLarge(HttpServletRequest request) {
    Problem problem =
        Problem.of(400, "tailoring.error.large", Spoken.of(request), MOST_BYTES / 1024);
    JsonObjectBuilder all =
        Json.createObjectBuilder().add("pointer", "").add("detail", problem.detail());
    return problem.response(Json.createArrayBuilder().add(all).build());
  }

  private static String answer(PlanOutcome plan, String language) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    plan.items().forEach(i -> items.add(item(i, language)));
    JsonArrayBuilder tasks = Json.createArrayBuilder();
    plan.tasks().forEach(t -> tasks.add(task(t)));
    return Json.createObjectBuilder()
        .add("ruleSet", plan.ruleSet())
        .add("items", items)
        .add("tasks", tasks)
        .add("gates", words(plan.gates()))
        .build()
        .toString();
  }

  private static JsonObjectBuilder item(PlanItemOutcome item, String language) {
    return Json.createObjectBuilder()
        .add("module", item.module())
        .add("requirement", item.requirement().name())
        .add("live", item.live().name())
        .add("variant", item.variant().name())
        .add("dueOn", text(item.dueOn()))
        .add("rules", words(item.rules()))
        .add("gates", words(item.gates()))
        .add("reason", item.reason(language));
  }

  private static JsonObjectBuilder task(PlanTask task) {
    return Json.createObjectBuilder()
        .add("kind", task.kind().name())
        .add("module", text(task.module()))
        .add("competency", text(task.competency()))
        .add("rule", task.rule());
  }

  private static JsonArrayBuilder words(Collection<?> words) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    words.forEach(w -> list.add(w.toString()));
    return list;
  }

  private static JsonValue text(Object value) {
    return value == null ? JsonValue.NULL : Json.createValue(value.toString());
  }
}
