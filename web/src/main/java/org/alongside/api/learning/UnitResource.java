package org.alongside.api.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.alongside.assessment.AttemptView;
import org.alongside.learning.Enrolments;
import org.alongside.learning.JudgedParts;
import org.alongside.learning.UnitReceipt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's units: attempts started, pages ticked and unticked, the place where one was. */
@Path("modules/{module}/units/{unit}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
public class UnitResource {
  @EJB private Enrolments enrolments;
  @EJB private JudgedParts judgedParts;

  /**
   * Where somebody is in a unit.
   *
   * @param anchor id of the heading in view, or null for the top
   */
  public record Position(String anchor) {}

  /** Starts or resumes an attempt. */
  @POST
  @Path("attempts")
  @Operation(
      summary = "Start or resume an attempt",
      description =
          "The open attempt at a practice, quiz or scenario, or a new one. Its draw is fixed. It holds no solution that may not be seen yet.")
  @APIResponse(responseCode = "200", description = "The attempt")
  @APIResponse(responseCode = "404", description = "No such unit for the caller")
  @APIResponse(responseCode = "409", description = "No attempt is left")
  public AttemptView attempt(
      @PathParam("module") String module,
      @PathParam("unit") String unit,
      @Context HttpHeaders headers) {
    return enrolments.attempt(module, unit, Languages.of(headers));
  }

  /** Completes a page. */
  @PUT
  @Path("completion")
  @Operation(
      summary = "Complete a unit",
      description =
          "Ticks a page as read, and completes the module when it was the last unit. Again: the same reply.")
  @APIResponse(responseCode = "200", description = "Completed")
  @APIResponse(responseCode = "404", description = "No such unit for the caller")
  @APIResponse(responseCode = "409", description = "This unit completes by what is done in it")
  public UnitReceipt complete(@PathParam("module") String module, @PathParam("unit") String unit) {
    return enrolments.complete(module, unit);
  }

  /** Takes the tick of a page back. */
  @DELETE
  @Path("completion")
  @Operation(
      summary = "Undo the completion of a unit",
      description = "Possible for a page until its module completes.")
  @APIResponse(responseCode = "200", description = "Not completed any more")
  @APIResponse(responseCode = "409", description = "The module is completed")
  public UnitReceipt undo(@PathParam("module") String module, @PathParam("unit") String unit) {
    return enrolments.undo(module, unit);
  }

  /** Says that one is ready to show a judged part. */
  @PUT
  @Path("judging")
  @Operation(
      summary = "Ask for a judged part to be looked at",
      description = "Whoever may judge it finds it in their list. Again: nothing more happens.")
  @APIResponse(responseCode = "204", description = "Asked")
  @APIResponse(responseCode = "404", description = "No such judged part for the caller")
  @APIResponse(responseCode = "409", description = "It is met already")
  public void ask(@PathParam("module") String module, @PathParam("unit") String unit) {
    judgedParts.ask(module, unit);
  }

  /** Takes that back. */
  @DELETE
  @Path("judging")
  @Operation(
      summary = "Take back that a judged part is to be looked at",
      description = "Possible until somebody has answered. Again: nothing more happens.")
  @APIResponse(responseCode = "204", description = "Taken back")
  @APIResponse(responseCode = "404", description = "No such judged part for the caller")
  public void withdraw(@PathParam("module") String module, @PathParam("unit") String unit) {
    judgedParts.withdraw(module, unit);
  }

  /** Remembers where the caller is. */
  @PUT
  @Path("position")
  @Operation(summary = "Remember the position", description = "Resume leads there on any device.")
  @APIResponse(responseCode = "204", description = "Remembered")
  public void visit(
      @PathParam("module") String module, @PathParam("unit") String unit, Position position) {
    enrolments.visit(module, unit, position == null ? null : position.anchor());
  }
}
