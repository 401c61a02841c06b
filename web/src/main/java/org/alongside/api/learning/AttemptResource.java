package org.alongside.api.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.Attempts;
import org.alongside.assessment.QuestionFeedback;
import org.alongside.assessment.SaveAnswer;
import org.alongside.assessment.SaveReceipt;
import org.alongside.assessment.SubmissionResult;
import org.alongside.assessment.TakeStep;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's attempts: answers kept one by one, checks, submission, steps of a scenario. */
@Path("attempts/{attempt}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class AttemptResource {
  @EJB private Attempts attempts;

  /**
   * An answer as it is sent.
   *
   * @param saveId made by the browser, 8-36 letters, digits or hyphens
   * @param tab which tab
   * @param seen the revision this tab last heard of
   */
  public record AnswerBody(String saveId, String tab, int seen, AnswerValue value) {}

  /** Keeps one answer. */
  @PUT
  @Path("answers/{question}")
  @Operation(
      summary = "Save an answer",
      description =
          "Answered with 200 only after the answer is stored. The same saveId again gives the same reply and changes nothing. Of two tabs the last"
              + " received wins; the other hears of it in changedElsewhere of its next reply.")
  @APIResponse(responseCode = "200", description = "Stored")
  @APIResponse(responseCode = "400", description = "Not an answer to this question")
  @APIResponse(responseCode = "404", description = "Not an attempt of the caller")
  @APIResponse(responseCode = "409", description = "Submitted already")
  public SaveReceipt save(
      @PathParam("attempt") String attempt,
      @PathParam("question") String question,
      AnswerBody body) {
    return attempts.save(
        attempt, new SaveAnswer(question, body.saveId(), body.tab(), body.seen(), body.value()));
  }

  /** Feedback on a stored answer of a practice. */
  @POST
  @Path("checks/{question}")
  @Operation(
      summary = "Check an answer of a practice",
      description =
          "The stored answer with feedback on every part, in the language of Accept-Language. As often as one likes.")
  @APIResponse(responseCode = "200", description = "The feedback")
  @APIResponse(responseCode = "404", description = "Not a practice of the caller")
  @APIResponse(responseCode = "409", description = "The question is not wholly answered yet")
  public QuestionFeedback check(
      @PathParam("attempt") String attempt,
      @PathParam("question") String question,
      @Context HttpHeaders headers) {
    return attempts.check(attempt, question, Languages.of(headers));
  }

  /** Hands a quiz in. */
  @POST
  @Path("submission")
  @Operation(
      summary = "Submit a quiz",
      description = "Scores what is stored. Submitting again gives the same result.")
  @APIResponse(responseCode = "200", description = "The result")
  @APIResponse(responseCode = "404", description = "Not a quiz of the caller")
  public SubmissionResult submit(@PathParam("attempt") String attempt) {
    return attempts.submit(attempt);
  }

  /** Takes a choice in a scenario. */
  @POST
  @Path("steps")
  @Operation(
      summary = "Take a choice in a scenario",
      description = "The same saveId again changes nothing.")
  @APIResponse(responseCode = "204", description = "Taken")
  @APIResponse(responseCode = "400", description = "No such choice")
  @APIResponse(responseCode = "404", description = "Not a scenario of the caller")
  @APIResponse(responseCode = "409", description = "The person stands somewhere else by now")
  public void step(@PathParam("attempt") String attempt, TakeStep step) {
    attempts.step(attempt, step);
  }
}
