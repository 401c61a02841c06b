package org.alongside.api.credential;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.alongside.badge.Badges;
import org.alongside.credential.Credentials;
import org.alongside.web.shell.LocaleSource;
import org.alongside.web.shell.ShellFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's certificates and transcript as files. */
@Path("me")
@RequestScoped
@Tag(name = "Credentials")
public class CertificateResource {
  private static final String PDF = "application/pdf";

  @EJB private Credentials credentials;
  @EJB private Badges badges;
  @Inject private LocaleSource localeSource;
  @Inject private ShellFacts facts;

  /** A certificate. */
  @GET
  @Path("certificates/{credential}.pdf")
  @Produces(PDF)
  @Operation(
      summary = "Own certificate",
      description = "PDF/UA-1 and PDF/A-3a, in the language asked for (en, fr) or the caller's.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "There is no such certificate of the caller's")
  @APIResponse(responseCode = "409", description = "It was withdrawn")
  public Response certificate(
      @PathParam("credential") String id, @QueryParam("language") String language) {
    String told = told(language);
    return file(credentials.certificate(id, told), "certificate-" + told + ".pdf");
  }

  /** A badge. */
  @GET
  @Path("certificates/{credential}.json")
  @Produces("application/ld+json")
  @Operation(
      summary = "Own certificate as a badge",
      description = "OpenBadgeCredential (Open Badges 3.0), signed by eddsa-rdfc-2022.")
  @APIResponse(responseCode = "200", description = "The badge")
  @APIResponse(responseCode = "404", description = "There is no such certificate of the caller's")
  @APIResponse(responseCode = "409", description = "It was withdrawn, or the site has no key")
  public Response badge(
      @PathParam("credential") String id, @QueryParam("language") String language) {
    return file(badges.mine(id, told(language)), "badge.json");
  }

  /** A badge as a token. */
  @GET
  @Path("certificates/{credential}.jwt")
  @Produces("application/vc+jwt")
  @Operation(
      summary = "Own certificate as a signed token",
      description = "OpenBadgeCredential (Open Badges 3.0) as VC-JWT, signed by Ed25519.")
  @APIResponse(responseCode = "200", description = "The token")
  @APIResponse(responseCode = "404", description = "There is no such certificate of the caller's")
  @APIResponse(responseCode = "409", description = "It was withdrawn, or the site has no key")
  public Response token(
      @PathParam("credential") String id, @QueryParam("language") String language) {
    return file(badges.token(id, told(language)), "badge.jwt");
  }

  /** The transcript. */
  @GET
  @Path("transcript.pdf")
  @Produces(PDF)
  @Operation(
      summary = "Own transcript as PDF",
      description = "Every cycle of every completed module, and every certificate.")
  @APIResponse(responseCode = "200", description = "The file")
  public Response transcript(@QueryParam("language") String language) {
    ZoneId zone = facts.reader().map(ShellFacts.Person::zone).orElseGet(facts::siteZone);
    return file(credentials.transcript(told(language), zone), "transcript.pdf");
  }

  private String told(String asked) {
    return "en".equals(asked) || "fr".equals(asked) ? asked : localeSource.language().getLanguage();
  }

  private static Response file(Object what, String name) {
    return Response.ok(what)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
