package org.alongside.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.community.CommunityRole;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** The meetings of communities: planned by convenors, seen by members. */
@Stateless
public class CommunityMeetings {
  private static final int NEXT = 3;
  private static final int MOST = 50;

  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private CommunityDesk communities;
  @Inject private GatheringQueries queries;
  @Inject private MeetingRoom room;
  @Inject private GatheringTidings tidings;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** The meetings of a community, for its members. */
  @RolesAllowed(Roles.PERSON)
  public GatheringsPage page(String community) {
    CommunityRef found = communities.member(community);
    Instant from = now();
    List<CommunityMeeting> toCome = queries.toCome(List.of(found.id()), from, MOST);
    List<CommunityMeeting> past = queries.past(found.id(), from);
    LocalDate day = today.date();
    return new GatheringsPage(
        rows(toCome, List.of(found)),
        rows(past, List.of(found)),
        GatheringRhythm.next(GatheringKind.PRACTICE, last(past, GatheringKind.PRACTICE), day),
        GatheringRhythm.next(
            GatheringKind.OPEN_SESSION, last(past, GatheringKind.OPEN_SESSION), day),
        found.open()
            && communities.holdsAny(found.id(), caller.personId(), CommunityRole.CONVENOR));
  }

  /** The next three of all communities that the caller is in. */
  @RolesAllowed(Roles.PERSON)
  public List<GatheringRow> next() {
    List<CommunityRef> mine = communities.of(caller.personId());
    return rows(queries.toCome(mine.stream().map(CommunityRef::id).toList(), now(), NEXT), mine);
  }

  /** What began within the last hours is not over yet. */
  private Instant now() {
    return clock.now().minus(Duration.ofHours(2));
  }

  private List<GatheringRow> rows(
      List<CommunityMeeting> meetings, Collection<CommunityRef> communitiesOfReader) {
    Map<Long, Duty> own =
        queries.own(meetings.stream().map(CommunityMeeting::id).toList(), caller.personId());
    return meetings.stream()
        .map(
            m -> {
              CommunityRef of =
                  communitiesOfReader.stream()
                      .filter(c -> c.id() == m.communityId())
                      .findFirst()
                      .orElseThrow();
              return m.row(of.publicId(), of.name(), own.get(m.id()));
            })
        .toList();
  }

  private LocalDate last(List<CommunityMeeting> past, GatheringKind kind) {
    Predicate<CommunityMeeting> held = m -> m.kind() == kind && m.state() == GatheringState.HELD;
    return past.stream()
        .filter(held)
        .findFirst()
        .map(m -> LocalDate.ofInstant(m.startsAt(), zone()))
        .orElse(null);
  }

  /** One meeting, for the members of its community. */
  @RolesAllowed(Roles.PERSON)
  public GatheringDetails details(String meeting) {
    return room.show(meeting, zone());
  }

  /**
   * Plans a meeting: a convenor's to do. Whose turn it is to facilitate, write and keep the time is
   * proposed by turns; members are told.
   *
   * @return its public id
   */
  @RolesAllowed(Roles.PERSON)
  public String plan(String community, GatheringTerms terms) {
    CommunityRef found = communities.active(community);
    communities.requireAny(found, CommunityRole.CONVENOR);
    List<RotationRule.Turn> turns = queries.turns(found.id());
    CommunityMeeting meeting = new CommunityMeeting(found.id(), terms, zone(), clock.now());
    em.persist(meeting);
    em.flush();
    RotationRule.next(communities.since(found.id()).keySet(), turns)
        .forEach(
            (duty, person) -> {
              em.persist(new MeetingDuty(meeting.id(), duty, person));
              tidings.onDuty(meeting, person, duty);
            });
    tidings.toMembers(meeting, "community-meeting-set");
    tidings.done("community.meeting-planned", meeting);
    return meeting.publicId();
  }

  /**
   * Holds it at other terms; members are told.
   *
   * @param version as it was read
   * @throws BusinessException 409 changed meanwhile, begun or cancelled
   */
  @RolesAllowed(Roles.PERSON)
  public void change(String meeting, GatheringTerms terms, int version) {
    CommunityMeeting found = planned(meeting);
    if (found.version() != version) {
      throw Refusal.conflict("gathering.error.changed");
    }
    found.change(terms, zone(), clock.now());
    tidings.toMembers(found, "community-meeting-set");
    tidings.done("community.meeting-changed", found);
  }

  /** It does not take place; members are told. */
  @RolesAllowed(Roles.PERSON)
  public void cancel(String meeting) {
    CommunityMeeting found = planned(meeting);
    found.cancel(clock.now());
    tidings.toMembers(found, "community-meeting-off");
    tidings.done("community.meeting-cancelled", found);
  }

  private CommunityMeeting planned(String meeting) {
    CommunityMeeting found = queries.meeting(meeting);
    communities.requireAny(communities.active(found.communityId()), CommunityRole.CONVENOR);
    return queries.locked(found);
  }

  private ZoneId zone() {
    return settings.get(SiteSettings.ZONE);
  }
}
