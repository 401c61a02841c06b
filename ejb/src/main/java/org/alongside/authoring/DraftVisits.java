package org.alongside.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Tells people who have the same draft open of each other, before either overwrites anything. */
@Stateless
public class DraftVisits {
  /**
   * Whoever is not heard of for so long has gone; a page says every 20 seconds that it is there.
   */
  private static final Duration STAYS = Duration.ofSeconds(60);

  private static final int PATH_MOST = 120;

  @EJB private Access access;
  @Inject private PersonDesk people;
  @Inject private DraftQueries drafts;
  @Inject private DraftVisitSql visits;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Says that the caller has a file open, and hears who else has the draft open.
   *
   * @param path the file; empty: the draft's outline or review
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<Visitor> here(String draftId, String path) {
    access.requireCoordinatorEverywhere();
    if (path == null || path.length() > PATH_MOST || !path.matches("[A-Za-z0-9._\\-]*")) {
      throw Refusal.invalid("authoring.error.path");
    }
    Draft draft = drafts.draft(draftId);
    Instant now = clock.now();
    visits.visit(draft.id(), caller.personId(), path, now);
    return others(draft, now);
  }

  /** Says that the caller has closed a file. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void gone(String draftId, String path) {
    access.requireCoordinatorEverywhere();
    visits.leave(drafts.draft(draftId).id(), caller.personId(), path == null ? "" : path);
  }

  private List<Visitor> others(Draft draft, Instant now) {
    List<DraftVisitSql.Visit> found =
        visits.others(draft.id(), caller.personId(), now.minus(STAYS));
    Map<Long, PersonName> names =
        people.names(found.stream().map(DraftVisitSql.Visit::person).distinct().toList());
    return found.stream().map(v -> new Visitor(names.get(v.person()).shown(), v.path())).toList();
  }
}
