package org.alongside.api.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.alongside.survey.SaveSurveyAnswer;
import org.alongside.survey.SurveyReceipt;
import org.alongside.survey.Surveys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The surveys that the caller is asked: answers kept one by one, then sent without a name. */
@Path("surveys/{sheet}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyResource {
  @EJB private Surveys surveys;

  /**
   * An answer as it is sent.
   *
   * @param saveId made by the browser, 8-36 letters, digits or hyphens
   * @param tab which tab; not used
   * @param seen not used
   */
  public record AnswerBody(String saveId, String tab, int seen, Value value) {}

  /** What is chosen or written; neither takes the answer back. */
  public record Value(String choice, String text) {}

  /** When it was sent. */
  public record Sent(Instant sentAt) {}

  /** Keeps one answer. */
  @PUT
  @Path("answers/{item}")
  @Operation(
      summary = "Save an answer of a survey",
      description = "The item is an instrument and a question: role-clarity.hired-for.")
  @APIResponse(responseCode = "200", description = "Stored")
  @APIResponse(responseCode = "400", description = "Not an answer to this question")
  @APIResponse(responseCode = "404", description = "Not a survey of the caller")
  @APIResponse(responseCode = "409", description = "Sent already")
  public SurveyReceipt save(
      @PathParam("sheet") String sheet, @PathParam("item") String item, AnswerBody body) {
    Value value = body.value() == null ? new Value(null, null) : body.value();
    return surveys.save(
        sheet, new SaveSurveyAnswer(item, body.saveId(), value.choice(), value.text()));
  }

  /** Sends the survey. */
  @POST
  @Path("submission")
  @Operation(
      summary = "Send a survey",
      description =
          "Stores what is answered, which may be nothing, without the caller's name, and completes the unit. Again: nothing more happens.")
  @APIResponse(responseCode = "200", description = "Sent")
  @APIResponse(responseCode = "404", description = "Not a survey of the caller")
  public Sent send(@PathParam("sheet") String sheet) {
    return new Sent(surveys.send(sheet));
  }
}
