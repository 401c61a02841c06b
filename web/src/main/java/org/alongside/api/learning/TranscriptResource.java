package org.alongside.api.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.alongside.learning.Transcripts;
import org.alongside.web.shell.LocaleSource;
import org.alongside.web.shell.ShellFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's transcript as a file. */
@Path("me/transcript.csv")
@RequestScoped
@Tag(name = "Progress")
public class TranscriptResource {
  private static final String FILE = "attachment; filename=\"transcript.csv\"";

  @EJB private Transcripts transcripts;
  @Inject private LocaleSource localeSource;
  @Inject private ShellFacts facts;

  /** The transcript. */
  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "Own transcript",
      description = "Every completed module, as CSV, in the caller's language and time zone.")
  @APIResponse(responseCode = "200", description = "The file, with headings")
  public Response transcript() {
    ZoneId zone = facts.reader().map(ShellFacts.Person::zone).orElseGet(facts::siteZone);
    String csv = transcripts.csv(localeSource.language().getLanguage(), zone);
    return Response.ok(csv).header("Content-Disposition", FILE).build();
  }
}
