package org.alongside.api.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.alongside.audit.AuditBlocks;
import org.alongside.audit.AuditLog;
import org.alongside.audit.AuditPart;
import org.alongside.audit.AuditSearch;
import org.alongside.web.shell.LocaleSource;
import org.alongside.web.shell.ReaderZone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log: its check, and its rows as a file. */
@Path("audit")
@RequestScoped
@Tag(name = "Audit")
public class AuditResource {
  private static final String FILE = "attachment; filename=\"audit.csv\"";

  @EJB private AuditBlocks blocks;
  @EJB private AuditLog log;
  @Inject private LocaleSource localeSource;
  @Inject private ReaderZone zone;

  /** Looks through the whole log. */
  @GET
  @Path("check")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Check the audit log",
      description =
          "Compares every row with its seal and every block with the chain. 'whole' says whether all"
              + " is as it was written; 'faults' says which block or row is not.")
  @APIResponse(responseCode = "200", description = "What was found")
  public CheckAnswer check(@QueryParam("noted") String noted) {
    return CheckAnswer.of(blocks.check(noted));
  }

  /** The rows, as the page filters them. */
  @GET
  @Path("entries.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "Audit log as CSV",
      description = "Takes the parameters of the page's address, and streams all rows that fit.")
  @APIResponse(responseCode = "200", description = "The file, with heads")
  public Response entries(@BeanParam AuditParameters parameters) {
    AuditSearch search = parameters.search(zone.id());
    String language = localeSource.language().getLanguage();
    AuditPart first = log.part(search, language, null);
    StreamingOutput file = out -> write(out, first, search, language);
    return Response.ok(file).header("Content-Disposition", FILE).build();
  }

  private void write(OutputStream out, AuditPart first, AuditSearch search, String language)
      throws IOException {
    AuditPart part = first;
    out.write(part.text().getBytes(StandardCharsets.UTF_8));
    while (part.next() != null) {
      part = log.part(search, language, part.next());
      out.write(part.text().getBytes(StandardCharsets.UTF_8));
    }
  }
}
