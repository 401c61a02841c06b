package org.alongside.api.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.alongside.assessment.AttemptView;
import org.alongside.learning.Challenges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's challenge of a module: its one attempt, begun or gone on with. */
@Path("modules/{module}/challenge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
public class ChallengeResource {
  @EJB private Challenges challenges;

  /** Begins it, or goes on with it. */
  @POST
  @Operation(
      summary = "Begin or go on with a challenge",
      description = "Its one attempt, with a fixed draw and no solution that may not be seen yet.")
  @APIResponse(responseCode = "200", description = "The attempt")
  @APIResponse(responseCode = "404", description = "No challenge was offered to the caller")
  @APIResponse(responseCode = "409", description = "It is over")
  public AttemptView start(@PathParam("module") String module, @Context HttpHeaders headers) {
    return challenges.start(module, Languages.of(headers));
  }
}
