package org.alongside.api.stories;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.alongside.stories.Stories;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One of the caller's stories for use in teaching. */
@Path("me/stories/{story}/teaching.md")
@RequestScoped
@Tag(name = "Stories")
public class TeachingFileResource {
  @EJB private Stories stories;

  /** The file. */
  @GET
  @Produces("text/markdown;charset=UTF-8")
  @Operation(
      summary = "Own story for use in teaching",
      description = "Its title and the passages that its owner marked public, as Markdown.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "The caller has no such story")
  @APIResponse(responseCode = "409", description = "Nothing in it is public, or it is locked now")
  public Response file(@PathParam("story") String story) {
    return Response.ok(stories.teaching(story))
        .header("Content-Disposition", "attachment; filename=\"story.md\"")
        .build();
  }
}
