package org.alongside.api.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.authoring.AddMedia;
import org.alongside.authoring.DraftFields;
import org.alongside.authoring.DraftFiles;
import org.alongside.authoring.DraftMedia;
import org.alongside.authoring.DraftUnits;
import org.alongside.authoring.DraftVisits;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.FaultRow;
import org.alongside.authoring.FieldReceipt;
import org.alongside.authoring.FileForm;
import org.alongside.authoring.FileReceipt;
import org.alongside.authoring.SetField;
import org.alongside.authoring.Visitor;
import org.alongside.authoring.WriteFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One draft: its values one by one, its rows, units and languages, its way to being published. */
@Path("drafts/{draft}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Authoring")
public class DraftResource {
  private static final String CHANGED = "Somebody else was first; the reply is what is stored";

  private static final Set<String> STEPS =
      Set.of("submission", "withdrawal", "return", "approval", "publication", "discard");

  @EJB private Drafts drafts;
  @EJB private DraftFiles files;
  @EJB private DraftFields fields;
  @EJB private DraftUnits units;
  @EJB private DraftVisits visits;
  @EJB private DraftMedia media;

  /**
   * A value as it is sent.
   *
   * @param saveId made by the browser
   * @param tab which tab; not used
   * @param seen not used
   */
  public record FieldBody(String saveId, String tab, int seen, Value value) {}

  /** What is to stand there, and what the writer has seen there. */
  public record Value(List<String> was, String text) {}

  /** A value as it is stored now. */
  public record Stored(String saveId, String value, int revision, Instant savedAt, String by) {}

  /** Stores one value. */
  @PUT
  @Path("fields/{field}")
  @Operation(
      summary = "Store one value",
      description =
          "The field is the file and the place in it, joined by ~. Answered with 200 only after it is stored.")
  @APIResponse(responseCode = "200", description = "Stored")
  @APIResponse(responseCode = "400", description = "Not a value for this field")
  @APIResponse(responseCode = "404", description = "No such draft or field, or not for the caller")
  @APIResponse(responseCode = "409", description = CHANGED)
  public Response set(
      @PathParam("draft") String draft, @PathParam("field") String field, FieldBody body) {
    int cut = field.indexOf('~');
    String path = cut < 0 ? field : field.substring(0, cut);
    String place = cut < 0 ? "" : field.substring(cut + 1).replace('~', '/');
    boolean said = body != null && body.value() != null;
    FieldReceipt receipt =
        fields.set(
            draft,
            new SetField(
                path,
                said ? place : null,
                said ? body.value().was() : List.of(),
                said ? body.value().text() : null));
    Stored stored =
        new Stored(
            body.saveId(), receipt.value(), receipt.revision(), receipt.savedAt(), receipt.by());
    return Response.status(receipt.stored() ? 200 : 409).entity(stored).build();
  }

  /** A file, or a row of it, as a form with its faults. */
  @GET
  @Path("form")
  @Operation(summary = "A file as a form", description = "With every fault beside its field.")
  @APIResponse(responseCode = "200", description = "The form")
  public FileForm form(
      @PathParam("draft") String draft,
      @QueryParam("file") String file,
      @QueryParam("at") String at,
      @QueryParam("reader") String reader) {
    return fields.form(draft, file, at == null ? "" : at, "fr".equals(reader) ? "fr" : "en");
  }

  /** All faults. */
  @GET
  @Path("faults")
  @Operation(summary = "All faults of a draft", description = "By file and place.")
  @APIResponse(responseCode = "200", description = "None: it may be published")
  public List<FaultRow> faults(@PathParam("draft") String draft) {
    return files.check(draft);
  }

  /** Stores a whole file. */
  @PUT
  @Path("file")
  @Operation(summary = "Store a file as a text", description = "Optimistic, by revision.")
  @APIResponse(responseCode = "200", description = "Stored")
  @APIResponse(responseCode = "409", description = CHANGED)
  public Response write(@PathParam("draft") String draft, WriteFile write) {
    FileReceipt receipt = files.write(draft, write);
    return Response.status(receipt.stored() ? 200 : 409).entity(receipt).build();
  }

  /** A row to be added. */
  public record NewRow(String file, String list, String kind) {}

  /** A row to be moved or taken away. */
  public record RowBody(String file, String row, boolean up, int revision) {}

  /** Where something is. */
  public record Place(String place) {}

  /** Adds a row. */
  @POST
  @Path("rows")
  @Operation(summary = "Add a row to a list", description = "In every language.")
  @APIResponse(responseCode = "200", description = "Added; its place")
  public Place add(@PathParam("draft") String draft, NewRow row) {
    return new Place(fields.add(draft, row.file(), row.list(), row.kind()));
  }

  /** Moves a row. */
  @POST
  @Path("moves")
  @Operation(summary = "Move a row by one place", description = "In every language.")
  @APIResponse(responseCode = "204", description = "Moved")
  public void move(@PathParam("draft") String draft, RowBody row) {
    fields.move(draft, row.file(), row.row(), row.up());
  }

  /** Takes a row away. */
  @POST
  @Path("removals")
  @Operation(summary = "Take a row away", description = "In every language, by revision.")
  @APIResponse(responseCode = "204", description = "Taken away")
  @APIResponse(responseCode = "409", description = "The file has changed since")
  public void remove(@PathParam("draft") String draft, RowBody row) {
    fields.remove(draft, row.file(), row.row(), row.revision());
  }

  /** A unit to be added. */
  public record NewUnit(String kind, String title) {}

  /** Something that is called by its name: a unit, a language. */
  public record Named(String name) {}

  /** Adds a unit. */
  @POST
  @Path("units")
  @Operation(summary = "Add a unit", description = "With its files in every language.")
  @APIResponse(responseCode = "200", description = "Added; its place")
  public Place addUnit(@PathParam("draft") String draft, NewUnit unit) {
    return new Place("units/" + units.add(draft, unit.kind(), unit.title()));
  }

  /** Takes a unit away. */
  @DELETE
  @Path("units/{unit}")
  @Operation(summary = "Take a unit away", description = "With its files in every language.")
  @APIResponse(responseCode = "204", description = "Taken away")
  public void removeUnit(@PathParam("draft") String draft, @PathParam("unit") String unit) {
    units.remove(draft, unit);
  }

  /** Adds a language. */
  @POST
  @Path("languages")
  @Operation(summary = "Add a language", description = "Every file once more, to be written.")
  @APIResponse(responseCode = "204", description = "Added")
  public void addLanguage(@PathParam("draft") String draft, Named language) {
    units.addLanguage(draft, language.name());
  }

  /** Takes a language away. */
  @DELETE
  @Path("languages/{language}")
  @Operation(summary = "Take a language away", description = "With all its files.")
  @APIResponse(responseCode = "204", description = "Taken away")
  public void removeLanguage(
      @PathParam("draft") String draft, @PathParam("language") String language) {
    units.removeLanguage(draft, language);
  }

  /** Begins an alternative, a guide or a rubric. */
  @POST
  @Path("beside")
  @Operation(
      summary = "Begin an alternative, a guide or a rubric",
      description = "The name is a unit's, live or rubric.")
  @APIResponse(responseCode = "204", description = "Begun, or there already")
  public void beside(@PathParam("draft") String draft, Named name) {
    units.addBeside(draft, name.name());
  }

  /** Adds a file that is no text. */
  @POST
  @Path("media")
  @Operation(
      summary = "Add a picture, PDF, sound, film or captions",
      description = "Its upload's pieces are all there.")
  @APIResponse(responseCode = "200", description = "Added; what it is")
  @APIResponse(responseCode = "400", description = "Not its kind, too large, or without words")
  public Place addMedia(@PathParam("draft") String draft, AddMedia command) {
    media.add(draft, command);
    return new Place(command.name());
  }

  /** Takes a file that is no text away. */
  @DELETE
  @Path("media/{name}")
  @Operation(summary = "Take a file away", description = "Published versions keep it.")
  @APIResponse(responseCode = "204", description = "Taken away")
  public void removeMedia(@PathParam("draft") String draft, @PathParam("name") String name) {
    media.remove(draft, name);
  }

  /** Which file somebody has open. */
  public record Open(String file) {}

  /** Says that the caller is here. */
  @POST
  @Path("visits")
  @Operation(
      summary = "Say which file one has open",
      description = "Every 20 seconds; the reply is who else has the draft open.")
  @APIResponse(responseCode = "200", description = "The others")
  public List<Visitor> visit(@PathParam("draft") String draft, Open open) {
    return visits.here(draft, open.file());
  }

  /**
   * A step on a draft's way.
   *
   * @param step submission, return, withdrawal, approval, publication or discard
   * @param comment or a note on what was changed
   * @param over number of the version that was current when the effect was shown
   */
  public record Step(String step, String comment, int over) {}

  /** Takes a step. */
  @POST
  @Path("steps")
  @Operation(
      summary = "Submit, take back, send back, approve, publish or discard a draft",
      description = "Publishing is one transaction.")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "409", description = "Not in this state, or with faults")
  public Response step(@PathParam("draft") String draft, Step step) {
    drafts.draft(draft);
    if (step.step() == null || !STEPS.contains(step.step())) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    switch (step.step()) {
      case "submission" -> drafts.submit(draft, step.comment());
      case "withdrawal" -> drafts.takeBack(draft);
      case "return" -> drafts.sendBack(draft, step.comment());
      case "approval" -> drafts.approve(draft, step.comment());
      case "publication" -> drafts.publish(draft, step.over(), step.comment());
      default -> drafts.discard(draft);
    }
    return Response.noContent().build();
  }
}
