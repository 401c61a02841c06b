package org.alongside.api.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alongside.authoring.BeginDraft;
import org.alongside.authoring.Drafts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts of modules: beginning one. */
@Path("drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Authoring")
public class DraftsResource {
  @EJB private Drafts drafts;

  /** A draft's public id. */
  public record Begun(String id) {}

  /** Begins a draft. */
  @POST
  @Operation(
      summary = "Begin a draft of a module",
      description = "From what is published, an older version, the box, or from nothing.")
  @APIResponse(responseCode = "200", description = "Begun")
  @APIResponse(responseCode = "400", description = "A code or title that cannot be")
  @APIResponse(responseCode = "409", description = "The module has an open draft")
  public Begun begin(BeginDraft command) {
    return new Begun(drafts.begin(command));
  }
}
