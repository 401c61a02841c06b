package org.alongside.api.media;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alongside.media.MediaFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that are no text, a megabyte at a time, so that a lost connection costs one of them. */
@Path("uploads/{upload}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Authoring")
public class UploadResource {
  @EJB private MediaFiles media;

  /** Takes one piece. */
  @PUT
  @Path("{number}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Send one piece of a file",
      description = "1,048,576 bytes, the last may be shorter. Again: nothing more happens.")
  @APIResponse(responseCode = "204", description = "Taken")
  @APIResponse(responseCode = "400", description = "Too long, or no such number")
  public void piece(
      @PathParam("upload") String upload, @PathParam("number") int number, InputStream content) {
    try {
      media.piece(upload, number, content.readNBytes(MediaFiles.PIECE + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
