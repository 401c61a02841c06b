package org.alongside.api.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.alongside.learning.Enrolments;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.UnitState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own progress. */
@Path("me/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProgressResource {
  @EJB private Enrolments enrolments;

  /** A programme with its modules. */
  public record Programme(String code, String title, List<Module> modules) {}

  /**
   * A module.
   *
   * @param status NOT_STARTED, IN_PROGRESS or COMPLETED
   * @param percent 0-100
   */
  public record Module(
      String code,
      String title,
      int version,
      String status,
      int percent,
      Instant startedAt,
      Instant completedAt,
      List<Unit> units) {}

  /** A unit. */
  public record Unit(String code, String title, String kind, String status, Instant completedAt) {}

  /** Own progress. */
  @GET
  @Operation(
      summary = "Own progress",
      description = "The caller's programmes, modules and units, as the pages show them.")
  public List<Programme> progress(@Context HttpHeaders headers) {
    return enrolments.home(Languages.of(headers)).programmes().stream()
        .map(
            p ->
                new Programme(
                    p.code(),
                    p.title(),
                    p.modules().stream().map(ProgressResource::module).toList()))
        .toList();
  }

  private static Module module(ModuleProgress m) {
    return new Module(
        m.outline().code(),
        m.outline().title(),
        m.outline().number(),
        m.status().name(),
        m.percent(),
        m.startedAt(),
        m.completedAt(),
        m.units().stream().map(ProgressResource::unit).toList());
  }

  private static Unit unit(UnitState s) {
    return new Unit(
        s.unit().code(),
        s.unit().title(),
        s.unit().kind().name(),
        s.status().name(),
        s.completedAt());
  }
}
