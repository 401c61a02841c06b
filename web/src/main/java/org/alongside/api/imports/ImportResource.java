package org.alongside.api.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alongside.imports.ImportProgress;
import org.alongside.imports.ImportReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far an import is. */
@Path("imports")
@RequestScoped
@Tag(name = "Imports")
public class ImportResource {
  @EJB private ImportReports reports;

  /** How far its job is. */
  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "How far an import is",
      description =
          "For those who may see the import. 'running' is false once there is a page to read.")
  @APIResponse(responseCode = "200", description = "state, running, and percent from 0 to 100")
  @APIResponse(responseCode = "404", description = "There is no such import for the caller")
  public JsonObject progress(@PathParam("id") String id) {
    ImportProgress now = reports.progress(id);
    return Json.createObjectBuilder()
        .add("state", now.state().name())
        .add("running", now.state().isRunning())
        .add("percent", now.percent())
        .build();
  }
}
