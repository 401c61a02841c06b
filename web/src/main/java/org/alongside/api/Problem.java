package org.alongside.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/**
 * An error as machines read it (RFC 9457).
 *
 * @param status HTTP status
 * @param key stable name of what went wrong
 * @param detail a sentence for people
 */
public record Problem(int status, String key, String detail) {
  private static final String TYPE = "application/problem+json";

  /** A problem with the sentence of {@code key} in {@code locale}. */
  public static Problem of(int status, String key, Locale locale, Object... arguments) {
    BusinessException sentence = new BusinessException(Kind.INVALID, key, arguments);
    return new Problem(status, key, sentence.sentence(locale));
  }

  /** The body. */
  public JsonObject body() {
    Response.Status known = Response.Status.fromStatusCode(status);
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", known == null ? "Error" : known.getReasonPhrase())
        .add("status", status)
        .add("detail", detail)
        .add("key", key)
        .build();
  }

  /** As an answer of a resource. */
  public Response response() {
    return response(body());
  }

  /**
   * The same with everything that is wrong with what was sent.
   *
   * @param errors each with the {@code pointer} to where it is and a {@code detail}
   */
  public Response response(JsonArray errors) {
    return response(Json.createObjectBuilder(body()).add("errors", errors).build());
  }

  private Response response(JsonObject body) {
    return Response.status(status)
        .type(TYPE)
        .header("Cache-Control", "no-store")
        .entity(body.toString())
        .build();
  }

  /** As an answer of a filter. */
  public void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE + ";charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getWriter().write(body().toString());
  }
}
