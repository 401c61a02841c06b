package org.alongside.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.alongside.catalogue.Published;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.TeamRef;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * People of a team beside the modules that are asked of them, for whoever leads or looks after it.
 * It tells progress and dates: no answer, no note, no reflection, no reason for a pause, and not
 * which way somebody takes.
 */
@Stateless
public class TeamMatrices {
  private static final int LARGEST_PAGE = 100;

  /** No team is larger: a file holds everybody. */
  private static final int ALL = 10_000;

  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private TeamFactsQueries facts;
  @Inject private MatrixReader reader;
  @Inject private ReadinessQueries readiness;
  @Inject private Event<Audited> audited;
  @Inject private Published published;
  @Inject private Caller caller;
  @Inject private Today today;

  /** The teams that the caller leads today, by name. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public List<TeamRef> led() {
    return readiness.ledBy(caller.personId(), today.date());
  }

  /** One team that the caller leads or looks after. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public TeamRef team(String team) {
    return seen(team);
  }

  /** Every module that can be asked of somebody, for choosing. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public List<ModuleName> modules(String language) {
    return published.current(language).stream()
        .map(outline -> new ModuleName(outline.code(), outline.title()))
        .toList();
  }

  /**
   * A page of a team's matrix. A fixed number of statements, however many people and modules.
   *
   * @param team public id
   * @param language of titles and words, {@code en} or {@code fr}
   * @param size rows, at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public TeamMatrix page(String team, MatrixFilter filter, String language, int first, int size) {
    return matrix(seen(team), filter, language, first, Math.min(size, LARGEST_PAGE));
  }

  /** The same, all rows, as a file. That it was taken away is written down. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public byte[] file(String team, MatrixFilter filter, String language, MatrixFormat format) {
    TeamRef found = seen(team);
    audited.fire(new Audited("matrix.exported", "team", team, null));
    TeamWords words = new TeamWords(language);
    return MatrixFiles.write(
        MatrixTable.of(matrix(found, filter, language, 0, ALL), words), format, words);
  }

  /**
   * Whether a team is ready for peer support workers. It warns and never blocks.
   *
   * @param team public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public Readiness readiness(String team) {
    TeamRef found = seen(team);
    LocalDate day = today.date();
    return ReadinessRule.of(facts.of(found.id(), day), readiness.openPosts(found.id(), day), day);
  }

  private TeamRef seen(String team) {
    TeamRef found = persons.team(team);
    access.requireSeesTeam(found.id());
    return found;
  }

  private TeamMatrix matrix(
      TeamRef team, MatrixFilter filter, String language, int first, int size) {
    LocalDate day = today.date();
    return reader.of(team, facts.of(team.id(), day), filter, language, day, first, size);
  }
}
