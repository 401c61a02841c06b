package org.alongside.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.TeamRef;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
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
  @Inject private Today today;

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
    audited.fire(new Audited("team.matrix.exported", "team", team, null));
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
