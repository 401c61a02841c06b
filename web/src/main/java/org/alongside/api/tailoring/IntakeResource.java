package org.alongside.api.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alongside.platform.BusinessException;
import org.alongside.tailoring.IntakeReceipt;
import org.alongside.tailoring.Intakes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own form, from which their plan is made: its answers, kept one by one. */
@Path("intakes/mine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class IntakeResource {
  @EJB private Intakes intakes;

  /**
   * An answer as it is sent.
   *
   * @param saveId made by the browser
   * @param tab which tab; not used
   * @param seen not used: the last received wins
   * @param value as it was typed or chosen; empty takes it back
   */
  public record AnswerBody(String saveId, String tab, int seen, String value) {
    /** Says that, never what. */
    @Override
    public String toString() {
      return "AnswerBody[" + saveId + "]";
    }
  }

  /** Keeps one answer as a draft. */
  @PUT
  @Path("answers/{about}")
  @Operation(
      summary = "Save an answer of one's form",
      description =
          "Answered with 200 only after it is stored. Only for peers. Nothing becomes of it until the form is handed in.")
  @APIResponse(responseCode = "200", description = "Stored")
  @APIResponse(responseCode = "400", description = "Not an answer to this question")
  public IntakeReceipt save(@PathParam("about") String about, AnswerBody body) {
    if (body == null || body.saveId() == null) {
      throw new BusinessException(BusinessException.Kind.INVALID, "tailoring.error.answer");
    }
    return intakes.answer(about, body.value());
  }
}
