package org.alongside.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Open sessions of communities: for everybody who works here, whosever community it is. Whoever is
 * not in it can say that they come; that lets them into nothing else.
 */
@Stateless
public class OpenSessions {
  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;
  @Inject private GatheringQueries queries;
  @Inject private MeetingRoom room;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Those to come, the next first; what began within two hours is not over yet. */
  @RolesAllowed(Roles.PERSON)
  public List<SessionRow> toCome() {
    List<CommunityMeeting> sessions = queries.sessions(clock.now().minus(Duration.ofHours(2)));
    Map<Long, String> names =
        communities.names(sessions.stream().map(CommunityMeeting::communityId).toList());
    Set<Long> mine =
        communities.of(caller.personId()).stream()
            .map(CommunityRef::id)
            .collect(Collectors.toSet());
    Map<Long, SessionGuest> said =
        queries.guestAt(sessions.stream().map(CommunityMeeting::id).toList(), caller.personId());
    return sessions.stream()
        .map(
            m ->
                new SessionRow(
                    m.row(null, names.get(m.communityId()), null),
                    mine.contains(m.communityId()),
                    said.containsKey(m.id()),
                    said.containsKey(m.id()) && said.get(m.id()).named()))
        .toList();
  }

  /**
   * The caller comes. Again: the name is shown, or is not any more.
   *
   * @param meeting public id of an open session
   * @param named whether those who run it may see the caller's name
   * @throws BusinessException 404 where it is no open session; 409 where it has begun, is cancelled
   *     or is of a community that the caller is in
   */
  @RolesAllowed(Roles.PERSON)
  public void come(String meeting, boolean named) {
    CommunityMeeting found = toComeTo(meeting);
    long self = caller.personId();
    if (communities.of(self).stream().anyMatch(c -> c.id() == found.communityId())) {
      throw Refusal.conflict("gathering.error.member");
    }
    Optional<SessionGuest> before = queries.guest(found.id(), self);
    if (before.isPresent()) {
      before.get().come(named, clock.now());
    } else {
      em.persist(new SessionGuest(found.id(), self, named, clock.now()));
    }
  }

  /** The caller does not come after all; nobody asks why. Again: nothing more happens. */
  @RolesAllowed(Roles.PERSON)
  public void stayAway(String meeting) {
    CommunityMeeting found = toComeTo(meeting);
    queries.guest(found.id(), caller.personId()).ifPresent(em::remove);
  }

  private CommunityMeeting toComeTo(String meeting) {
    CommunityMeeting found = queries.meeting(meeting);
    if (found.kind() != GatheringKind.OPEN_SESSION) {
      throw BusinessException.notFound();
    }
    queries.locked(found).requireToCome(clock.now());
    return found;
  }

  /** Who comes from outside, for a convenor and whoever facilitates it. */
  @RolesAllowed(Roles.PERSON)
  public SessionGuests guests(String meeting) {
    CommunityMeeting found = room.run(meeting);
    List<SessionGuest> guests = queries.guests(found.id());
    Set<Long> named =
        guests.stream()
            .filter(SessionGuest::named)
            .map(SessionGuest::personId)
            .collect(Collectors.toSet());
    return new SessionGuests(
        guests.size(),
        persons.names(named).values().stream().map(PersonName::shown).sorted().toList());
  }
}
