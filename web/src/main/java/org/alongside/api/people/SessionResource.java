package org.alongside.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.alongside.account.SignInResult;
import org.alongside.api.Problem;
import org.alongside.web.security.Door;
import org.alongside.web.security.OwnSession;
import org.alongside.web.security.Spoken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out for machines, and for a page whose session has ended. */
@Path("session")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
public class SessionResource {
  private static final String TOKEN = "X-CSRF-Token";

  /**
   * Whose session it is, as the public id that pages carry: a page stores nothing in somebody
   * else's.
   */
  private static final String PERSON = "X-Person";

  @Inject private Door door;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  /** Signs in. */
  @POST
  @Operation(
      summary = "Sign in",
      description =
          "Sets the session's cookie. The header X-CSRF-Token of the answer is to be sent back on every write.")
  @APIResponse(responseCode = "204", description = "Signed in")
  @APIResponse(responseCode = "401", description = "Email and password do not go together")
  @APIResponse(
      responseCode = "429",
      description = "Too many tries; Retry-After says how long to wait")
  public Response signIn(JsonObject typed) {
    Locale locale = Spoken.of(request);
    SignInResult result =
        door.enter(request, response, text(typed, "email"), text(typed, "password"));
    return switch (result.outcome()) {
      case WELCOME -> token();
      case REFUSED -> Problem.of(401, "account.error.signIn", locale).response();
      case WAIT ->
          Response.fromResponse(
                  Problem.of(429, "account.error.wait", locale, minutes(result.waitSeconds()))
                      .response())
              .header("Retry-After", result.waitSeconds())
              .build();
    };
  }

  /** Tells a page the word that its writes must bring. */
  @GET
  @Operation(summary = "Whether one is signed in, and the token for writes")
  @APIResponse(responseCode = "204", description = "Signed in; X-CSRF-Token is the token")
  @APIResponse(responseCode = "401", description = "Not signed in")
  public Response session() {
    return OwnSession.token(request).isPresent()
        ? token()
        : Problem.of(401, "account.error.signInNeeded", Spoken.of(request)).response();
  }

  /** Signs out. */
  @DELETE
  @Operation(summary = "Sign out")
  @APIResponse(responseCode = "204", description = "Signed out")
  public Response signOut() {
    door.leave(request);
    return Response.noContent().build();
  }

  private Response token() {
    return Response.noContent()
        .header(TOKEN, OwnSession.token(request).orElse(""))
        .header(PERSON, OwnSession.person(request).orElse(""))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static String text(JsonObject typed, String name) {
    JsonValue value = typed == null ? null : typed.get(name);
    return value instanceof JsonString string ? string.getString() : "";
  }

  private static long minutes(long seconds) {
    return (seconds + 59) / 60;
  }
}
