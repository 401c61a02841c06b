package org.alongside.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.people.Access;
import org.alongside.people.HistoryRow;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonRef;
import org.alongside.people.Span;
import org.alongside.people.TeamRef;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Positions in teams: planned, filled, vacated, closed. */
@Stateless
public class Positions {
  private static final int LARGEST_PAGE = 100;
  private static final String POSITION = "position";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PositionQueries positions;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Today today;

  /**
   * A page of the positions in the teams that the caller looks after, by team and title.
   *
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<PositionRow> page(PositionSearch search, int first, int size) {
    return positions.page(
        search, access.reach(), today.date(), first, Math.min(size, LARGEST_PAGE));
  }

  /** How many the whole list has. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(PositionSearch search) {
    return positions.count(search, access.reach(), today.date());
  }

  /** How many positions there are in each state, in the teams that the caller looks after. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public Map<PositionState, Long> tally(PositionKind kind) {
    return positions.tally(access.reach(), kind, today.date());
  }

  /**
   * The positions of a team that are not closed, for its leader, too; the first hundred.
   *
   * @param team public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public List<PositionRow> ofTeam(String team) {
    TeamRef found = persons.team(team);
    access.requireSeesTeam(found.id());
    return positions.openOf(found.id(), today.date(), LARGEST_PAGE);
  }

  /**
   * The positions that somebody is, was or will be in, the latest first. That they were looked at
   * is written down, and shown to that person.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<HeldRow> of(String person) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    audited.fire(new Audited("person.positions.read", "person", person, id));
    return positions.held(id, today.date());
  }

  /** One position. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public PositionDetails details(String position) {
    Position found = positions.position(position);
    access.requireCoordinatorOfTeam(found.teamId());
    TeamRef team = persons.team(found.teamId());
    LocalDate day = today.date();
    List<TenureRow> tenures = positions.tenureRows(found.id(), day);
    boolean held = tenures.stream().anyMatch(TenureRow::inForce);
    return new PositionDetails(
        position,
        team.name(),
        team.publicId(),
        found.plan(),
        found.closedOn(),
        found.closeReason(),
        PositionState.on(day, found.plan().plannedOn(), found.closedOn(), held),
        found.version(),
        tenures);
  }

  /**
   * Plans a position.
   *
   * @param team public id
   * @return its public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public String plan(String team, PositionPlan plan) {
    TeamRef in = persons.team(team);
    access.requireCoordinatorOfTeam(in.id());
    Position position = new Position(in.id(), plan);
    em.persist(position);
    done("position.planned", position.publicId(), null);
    return position.publicId();
  }

  /**
   * Plans a position anew.
   *
   * @param version the version that was looked at
   * @throws BusinessException when somebody else has changed it since it was looked at
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void change(String position, PositionPlan plan, int version) {
    Position found = toChange(position);
    if (found.version() != version) {
      throw Refusal.conflict("position.error.changedSince");
    }
    PositionPlan before = found.plan();
    found.plan(plan);
    keep(found.id(), before, found.plan());
    done("position.changed", position, null);
  }

  /**
   * Puts a person in a position.
   *
   * @param person public id
   * @param from first day
   * @param endsOn first day without it, or null: open
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void fill(String position, String person, LocalDate from, LocalDate endsOn) {
    Position found = toChange(position);
    PersonRef who = persons.ref(person);
    access.requireCoordinatorOf(who.id());
    if (persons.leaves(who.id())) {
      throw Refusal.conflict("position.error.left");
    }
    em.persist(found.fill(who.id(), new Span(from, endsOn), positions.tenures(found.id())));
    done("position.filled", position, who.id());
  }

  /**
   * Ends that somebody is in a position, which stays and can be filled again.
   *
   * @param tenure from {@link TenureRow#id()}
   * @param day first day without them
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void vacate(String position, long tenure, LocalDate day, TenureEnd reason) {
    Position found = toChange(position);
    Tenure going =
        positions.tenures(found.id()).stream()
            .filter(t -> t.id() == tenure)
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    going.end(day, reason);
    done("position.vacated", position, going.personId());
  }

  /**
   * Ends that anybody is in a position; see {@link #vacate(String, long, LocalDate, TenureEnd)}.
   *
   * @throws BusinessException when nobody is in it after that day
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void vacate(String position, LocalDate day, TenureEnd reason) {
    Position found = toChange(position);
    Tenure going =
        positions.tenures(found.id()).stream()
            .filter(t -> t.span().endsOn() == null || t.span().endsOn().isAfter(day))
            .findFirst()
            .orElseThrow(() -> Refusal.conflict("position.error.empty"));
    going.end(day, reason);
    done("position.vacated", position, going.personId());
  }

  /**
   * Closes a position in which nobody is any more.
   *
   * @param day first day without it
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void close(String position, LocalDate day, ClosingReason reason) {
    Position found = toChange(position);
    found.close(day, reason, positions.tenures(found.id()));
    done("position.closed", position, null);
  }

  /** Opens a closed position again. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void openAgain(String position) {
    toChange(position).openAgain();
    done("position.opened", position, null);
  }

  /** What was changed about a position, the latest first; the last hundred. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<HistoryRow> history(String position) {
    Position found = positions.position(position);
    access.requireCoordinatorOfTeam(found.teamId());
    return persons.history(POSITION, found.id());
  }

  private void keep(long id, PositionPlan was, PositionPlan is) {
    persons.keepFormer(POSITION, id, "kind", was.kind(), is.kind());
    persons.keepFormer(POSITION, id, "title", was.title(), is.title());
    persons.keepFormer(POSITION, id, "group", was.staffGroup(), is.staffGroup());
    persons.keepFormer(POSITION, id, "profession", was.profession(), is.profession());
    persons.keepFormer(POSITION, id, "fte", share(was), share(is));
    persons.keepFormer(POSITION, id, "planned", was.plannedOn(), is.plannedOn());
    persons.keepFormer(POSITION, id, "term", was.termEndsOn(), is.termEndsOn());
  }

  private static String share(PositionPlan plan) {
    return plan.fte().stripTrailingZeros().toPlainString();
  }

  private Position toChange(String publicId) {
    Position found = positions.positionToChange(publicId);
    access.requireCoordinatorOfTeam(found.teamId());
    return found;
  }

  private void done(String action, String position, Long person) {
    audited.fire(new Audited(action, POSITION, position, person));
  }
}
