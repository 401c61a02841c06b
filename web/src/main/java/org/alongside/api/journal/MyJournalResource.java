package org.alongside.api.journal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.alongside.journal.Journals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that the caller has written for themselves, in any unit. */
@Path("me/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes")
public class MyJournalResource {
  @EJB private Journals journals;

  /** A page of it. */
  @GET
  @Operation(summary = "Own notes", description = "Fifty on a page, by module and unit.")
  @APIResponse(responseCode = "200", description = "The texts, and the key of their drafts")
  @APIResponse(responseCode = "409", description = "They cannot be opened now")
  public Written mine(@QueryParam("page") @DefaultValue("0") int page) {
    return Written.of(journals.mine(page));
  }
}
