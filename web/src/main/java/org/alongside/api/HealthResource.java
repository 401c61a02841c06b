package org.alongside.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.alongside.platform.Readiness;
import org.alongside.web.security.Spoken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the program is, for whoever runs it. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health")
public class HealthResource {
  private static final int AGAIN_SECONDS = 3;
  private static final String STATUS = "status";

  @Inject private Readiness readiness;
  @Context private HttpServletRequest request;

  /** Whether it can serve. */
  @GET
  @Path("ready")
  @Operation(summary = "Whether pages can be served")
  @APIResponse(responseCode = "200", description = "Yes")
  @APIResponse(
      responseCode = "503",
      description = "Not now; reason says why, final whether waiting does not help")
  public Response ready() {
    Optional<String> reason = readiness.reason(Spoken.of(request));
    if (reason.isEmpty()) {
      return Response.ok(up().toString()).build();
    }
    JsonObject down =
        Json.createObjectBuilder()
            .add(STATUS, "DOWN")
            .add("reason", reason.get())
            .add("final", readiness.isFinal())
            .build();
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .header("Retry-After", AGAIN_SECONDS)
        .entity(down.toString())
        .build();
  }

  /** Whether it runs at all. */
  @GET
  @Path("live")
  @Operation(summary = "Whether the program runs")
  @APIResponse(responseCode = "200", description = "It does")
  public Response live() {
    return Response.ok(up().toString()).build();
  }

  private static JsonObject up() {
    return Json.createObjectBuilder().add(STATUS, "UP").build();
  }
}
