package org.alongside.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.community.CommunityRole;
import org.alongside.people.PersonDesk;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.schedule.Presence;

/** What happens at a community's meeting: who does what, who is there, what is written down. */
@Stateless
public class MeetingRecords {
  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private CommunityDesk communities;
  @Inject private GatheringQueries queries;
  @Inject private MeetingRoom room;
  @Inject private GatheringTidings tidings;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Takes a duty over, from whoever has it: any member may, until it begins. */
  @RolesAllowed(Roles.PERSON)
  public void take(String meeting, Duty duty) {
    CommunityMeeting found = queries.meeting(meeting);
    communities.active(found.communityId());
    give(found, duty, caller.personId());
  }

  /**
   * Hands a duty to a member, until it begins: a convenor's to do.
   *
   * @param person public id of a member
   */
  @RolesAllowed(Roles.PERSON)
  public void handOver(String meeting, Duty duty, String person) {
    CommunityMeeting found = queries.meeting(meeting);
    CommunityRef community = communities.active(found.communityId());
    communities.requireAny(community, CommunityRole.CONVENOR);
    if (person == null || duty == null) {
      throw Refusal.invalid("gathering.error.whom");
    }
    long to = persons.ref(person).id();
    if (!communities.since(community.id()).containsKey(to)) {
      throw BusinessException.notFound();
    }
    give(found, duty, to);
  }

  private void give(CommunityMeeting meeting, Duty duty, long to) {
    queries.locked(meeting).requireToCome(clock.now());
    queries
        .duty(meeting.id(), duty)
        .ifPresentOrElse(
            d -> d.goTo(to), () -> em.persist(new MeetingDuty(meeting.id(), duty, to)));
    tidings.onDuty(meeting, to, duty);
  }

  /**
   * Says whether a member is there. Again: nothing more happens.
   *
   * @param presence null takes back what was said
   * @throws BusinessException 409 more than an hour before it begins, or cancelled
   */
  @RolesAllowed(Roles.PERSON)
  public void mark(String meeting, String person, Presence presence) {
    CommunityMeeting found = room.run(meeting);
    found.requireTakesAttendance(clock.now());
    long who = persons.ref(person).id();
    Map<Long, LocalDate> since = communities.since(found.communityId());
    Map<Long, MeetingPresence> said = said(found);
    if (!since.containsKey(who) && !said.containsKey(who)) {
      throw BusinessException.notFound();
    }
    line(found, said, who, since.get(who)).mark(presence);
  }

  /** Everybody of whom nothing is said yet is there: the few who are missing are tapped. */
  @RolesAllowed(Roles.PERSON)
  public void markRest(String meeting) {
    CommunityMeeting found = room.run(meeting);
    found.requireTakesAttendance(clock.now());
    Map<Long, MeetingPresence> said = said(found);
    communities
        .since(found.communityId())
        .forEach(
            (person, from) -> {
              MeetingPresence line = line(found, said, person, from);
              if (line.presence() == null) {
                line.mark(Presence.PRESENT);
              }
            });
  }

  private Map<Long, MeetingPresence> said(CommunityMeeting meeting) {
    Map<Long, MeetingPresence> said = new HashMap<>();
    queries.presences(meeting.id()).forEach(p -> said.put(p.personId(), p));
    return said;
  }

  private MeetingPresence line(
      CommunityMeeting meeting, Map<Long, MeetingPresence> said, long person, LocalDate since) {
    return said.computeIfAbsent(
        person,
        p -> {
          MeetingPresence line =
              new MeetingPresence(meeting.id(), p, MeetingRoom.isNew(meeting, since, zone()));
          em.persist(line);
          return line;
        });
  }

  /**
   * Writes down what a part of it brought.
   *
   * @param words up to 4,000 characters; who said what, and of whom, does not belong here
   * @param version as it was read; 0: there was nothing
   * @throws BusinessException 409 somebody else has written meanwhile
   */
  @RolesAllowed(Roles.PERSON)
  public void write(String meeting, MeetingPart part, String words, int version) {
    CommunityMeeting found = room.write(meeting);
    MeetingNote kept =
        queries.notes(found.id()).stream().filter(n -> n.part() == part).findFirst().orElse(null);
    if ((kept == null ? 0 : kept.version()) != version) {
      throw Refusal.conflict("gathering.error.written");
    }
    if (kept == null) {
      em.persist(new MeetingNote(found.id(), part, words, caller.personId(), clock.now()));
    } else {
      kept.write(words, caller.personId(), clock.now());
    }
  }

  /** It was held. Again: nothing more happens. */
  @RolesAllowed(Roles.PERSON)
  public void close(String meeting) {
    CommunityMeeting found = room.run(meeting);
    found.close(clock.now());
    tidings.done("community.meeting-held", found);
  }

  private ZoneId zone() {
    return settings.get(SiteSettings.ZONE);
  }
}
