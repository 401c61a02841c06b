package org.alongside.api.journal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.alongside.learning.Notes;
import org.alongside.web.shell.LocaleSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's notes as a file. */
@Path("me/notes.md")
@RequestScoped
@Tag(name = "Notes")
public class NotesFileResource {
  private static final String FILE = "attachment; filename=\"notes.md\"";

  @EJB private Notes notes;
  @Inject private LocaleSource localeSource;

  /** The file. */
  @GET
  @Produces("text/markdown;charset=UTF-8")
  @Operation(
      summary = "Own notes as a file",
      description = "All notes and reflections, as Markdown, under the names of their units.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "409", description = "They cannot be opened now")
  public Response file() {
    return Response.ok(notes.markdown(localeSource.language().getLanguage()))
        .header("Content-Disposition", FILE)
        .build();
  }
}
