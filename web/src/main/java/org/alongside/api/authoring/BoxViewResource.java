package org.alongside.api.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alongside.authoring.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the program ships beside a site's own version. */
@Path("box-views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Authoring")
public class BoxViewResource {
  @EJB private Versions versions;

  /** A module by its code. */
  public record Module(String code) {}

  /** Notes that it was looked at. */
  @POST
  @Operation(
      summary = "Keep the site's own version",
      description = "What the program ships now was looked at; something newer is told again.")
  @APIResponse(responseCode = "204", description = "Noted")
  public void keep(Module module) {
    versions.keepOwn(module.code());
  }
}
