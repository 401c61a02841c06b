package org.alongside.api.credential;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.alongside.badge.Badges;
import org.alongside.web.shell.LocaleSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What a program reads that verifies a badge of this site, wherever it runs: nothing of it is about
 * a person, so pages of other sites may read it.
 */
@Path("badges")
@RequestScoped
@Tag(name = "Credentials")
public class BadgeResource {
  private static final String JSON_LD = "application/ld+json";

  @EJB private Badges badges;
  @Inject private LocaleSource localeSource;

  /** The issuer. */
  @GET
  @Path("issuer")
  @Produces(JSON_LD)
  @Operation(
      summary = "Issuer of badges",
      description = "Open Badges 3.0 profile with every public key that signed (Multikey).")
  @APIResponse(responseCode = "200", description = "The profile")
  public Response issuer() {
    return forAll(badges.issuer());
  }

  /** What a badge is for. */
  @GET
  @Path("achievements/{achievement}")
  @Produces(JSON_LD)
  @Operation(summary = "Achievement", description = "What a badge is given for.")
  @APIResponse(responseCode = "200", description = "The achievement")
  @APIResponse(responseCode = "404", description = "There is none of that id")
  public Response achievement(@PathParam("achievement") String id) {
    return forAll(badges.achievement(id, localeSource.language().getLanguage()));
  }

  /** Which badges are withdrawn. */
  @GET
  @Path("status/{list}")
  @Produces(JSON_LD)
  @Operation(
      summary = "Status list",
      description = "Signed Bitstring Status List credential: which badges are withdrawn.")
  @APIResponse(responseCode = "200", description = "The list as of now")
  @APIResponse(responseCode = "404", description = "No badge is in that list")
  public Response status(@PathParam("list") long list) {
    return forAll(badges.status(list));
  }

  private static Response forAll(String document) {
    return Response.ok(document).header("Access-Control-Allow-Origin", "*").build();
  }
}
