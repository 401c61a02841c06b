package org.alongside.api;

import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.BusinessException;
import org.alongside.tailoring.FactFault;
import org.alongside.tailoring.FactsRefused;
import org.alongside.web.security.Spoken;

/** Turns whatever went wrong in a resource into a sentence, and never into a stack trace. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final String NOT_FOUND = "platform.error.notFound";

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    Locale locale = Spoken.of(request);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof FactsRefused refused) {
        return Problem.of(400, refused.key(), locale, refused.arguments().toArray())
            .response(errors(refused, locale));
      }
      if (cause instanceof BusinessException business) {
        return new Problem(business.kind().status(), business.key(), business.sentence(locale))
            .response();
      }
      if (cause instanceof EJBAccessException || cause instanceof ForbiddenException) {
        return (request.getUserPrincipal() == null
                ? Problem.of(401, "account.error.signInNeeded", locale)
                : Problem.of(404, NOT_FOUND, locale))
            .response();
      }
    }
    if (thrown instanceof WebApplicationException web) {
      return standard(web, locale);
    }
    if (thrown instanceof ProcessingException
        || thrown instanceof JsonException
        || thrown instanceof JsonbException) {
      return Problem.of(400, "account.error.json", locale).response();
    }
    LOG.log(Level.SEVERE, "Unexpected, in " + request.getRequestURI(), thrown);
    return Problem.of(500, "platform.error.unexpected", locale).response();
  }

  private static JsonArray errors(FactsRefused refused, Locale locale) {
    JsonArrayBuilder errors = Json.createArrayBuilder();
    for (FactFault fault : refused.faults()) {
      errors.add(
          Json.createObjectBuilder()
              .add("pointer", fault.pointer())
              .add("detail", fault.sentence(locale)));
    }
    return errors.build();
  }

  /** What JAX-RS itself refuses: a wrong method, a type it cannot read, a path it does not know. */
  private static Response standard(WebApplicationException web, Locale locale) {
    int status = web.getResponse().getStatus();
    if (status == Response.Status.NOT_FOUND.getStatusCode()) {
      return Problem.of(status, NOT_FOUND, locale).response();
    }
    if (status >= 500) {
      LOG.log(Level.SEVERE, "Unexpected", web);
      return Problem.of(status, "platform.error.unexpected", locale).response();
    }
    return Problem.of(status, "account.error.json", locale).response();
  }
}
