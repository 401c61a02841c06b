package org.alongside.api.journal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.JournalReceipt;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.platform.BusinessException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller writes for themselves in a unit: a note beside it, answers to a reflection. */
@Path("modules/{module}/units/{unit}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notes")
public class JournalResource {
  @EJB private Journals journals;

  /**
   * A text as it is sent.
   *
   * @param saveId made by the browser, 8-36 letters, digits or hyphens
   * @param tab which tab, likewise
   * @param seen the revision this tab last heard of; 0: of none
   */
  public record Body(String saveId, String tab, int seen, String text) {

    /** Says that, never what. */
    @Override
    public String toString() {
      return "Body[" + saveId + "]";
    }
  }

  /** The caller's texts in a unit. */
  @GET
  @Operation(summary = "Own notes in a unit", description = "Nobody else's, whatever one's role.")
  @APIResponse(responseCode = "200", description = "The texts, and the key of their drafts")
  @APIResponse(responseCode = "409", description = "They cannot be opened now")
  public Written ofUnit(@PathParam("module") String module, @PathParam("unit") String unit) {
    return Written.of(journals.ofUnit(module, unit));
  }

  /** Keeps a text. */
  @PUT
  @Path("{item}")
  @Operation(
      summary = "Save a note or an answer to a reflection",
      description =
          "Answered with 200 only after it is stored, encrypted. The same saveId again changes nothing. Where another tab or device has written what"
              + " this one has not seen, both texts stand there afterwards and come back in text. A blank text keeps nothing.")
  @APIResponse(responseCode = "200", description = "Stored")
  @APIResponse(responseCode = "400", description = "Too long, or without what belongs to it")
  @APIResponse(responseCode = "409", description = "It cannot be opened now")
  public JournalReceipt save(
      @PathParam("module") String module,
      @PathParam("unit") String unit,
      @PathParam("item") String item,
      Body body) {
    if (body == null) {
      throw new BusinessException(BusinessException.Kind.INVALID, "journal.error.incomplete");
    }
    return journals.save(
        new SaveJournalEntry(
            new JournalPlace(module, unit, item),
            body.saveId(),
            body.tab(),
            body.seen(),
            body.text()));
  }

  /** Deletes a text for good. */
  @DELETE
  @Path("{item}")
  @Operation(summary = "Delete a note", description = "For good. Again: nothing more happens.")
  @APIResponse(responseCode = "204", description = "Nothing stands there")
  public void delete(
      @PathParam("module") String module,
      @PathParam("unit") String unit,
      @PathParam("item") String item) {
    journals.delete(new JournalPlace(module, unit, item));
  }
}
