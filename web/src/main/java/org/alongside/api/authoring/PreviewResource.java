package org.alongside.api.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alongside.authoring.DraftFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Markdown as learners will see it. */
@Path("previews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Authoring")
public class PreviewResource {
  @EJB private DraftFiles files;

  /** Markdown in a language, in a draft. */
  public record Text(String draft, String markdown, String language) {}

  /** The HTML that a learner gets. */
  public record Preview(String html) {}

  /** Renders Markdown. */
  @POST
  @Operation(
      summary = "See Markdown as learners will",
      description = "The same renderer and sanitizer as publishing. Nothing is stored.")
  @APIResponse(responseCode = "200", description = "Sanitised HTML")
  public Preview preview(Text text) {
    return new Preview(files.preview(text.draft(), text.markdown(), text.language()));
  }
}
