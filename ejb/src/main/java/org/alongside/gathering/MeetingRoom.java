package org.alongside.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.community.CommunityRole;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.SiteClock;

/** A meeting as its members find it, and who of them may do what at it. */
@Dependent
class MeetingRoom {
  private static final int NEW_MONTHS = 3;

  @Inject private CommunityDesk communities;
  @Inject private GatheringQueries queries;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Who runs it: a convenor, or whoever facilitates it. */
  CommunityMeeting run(String meeting) {
    return entered(meeting, CommunityRole.CONVENOR, Duty.FACILITATOR);
  }

  /** Who writes it down: they, whoever takes the notes, and the knowledge keepers. */
  CommunityMeeting write(String meeting) {
    CommunityMeeting found = queries.meeting(meeting);
    CommunityRef community = communities.active(found.communityId());
    if (!writes(found, community)) {
      throw BusinessException.notFound();
    }
    return queries.locked(found);
  }

  private CommunityMeeting entered(String meeting, CommunityRole role, Duty duty) {
    CommunityMeeting found = queries.meeting(meeting);
    CommunityRef community = communities.active(found.communityId());
    if (!does(found, community, List.of(role), List.of(duty))) {
      throw BusinessException.notFound();
    }
    return queries.locked(found);
  }

  private boolean writes(CommunityMeeting meeting, CommunityRef community) {
    return does(
        meeting,
        community,
        List.of(CommunityRole.CONVENOR, CommunityRole.KNOWLEDGE_KEEPER),
        List.of(Duty.FACILITATOR, Duty.NOTE_TAKER));
  }

  private boolean does(
      CommunityMeeting meeting, CommunityRef community, List<CommunityRole> roles, List<Duty> any) {
    long self = caller.personId();
    return communities.holdsAny(community.id(), self, roles.toArray(CommunityRole[]::new))
        || queries.duties(meeting.id()).stream()
            .anyMatch(d -> d.personId() == self && any.contains(d.duty()));
  }

  GatheringDetails show(String meeting, ZoneId zone) {
    CommunityMeeting found = queries.meeting(meeting);
    CommunityRef community = communities.member(found.communityId());
    long self = caller.personId();
    List<MeetingDuty> duties = queries.duties(found.id());
    Duty own =
        duties.stream()
            .filter(d -> d.personId() == self)
            .map(MeetingDuty::duty)
            .findFirst()
            .orElse(null);
    boolean convenes = communities.holdsAny(community.id(), self, CommunityRole.CONVENOR);
    boolean keeps = communities.holdsAny(community.id(), self, CommunityRole.KNOWLEDGE_KEEPER);
    boolean open = community.open();
    Map<Long, LocalDate> since = communities.since(community.id());
    List<MeetingPresence> presences = queries.presences(found.id());
    Set<Long> all = new HashSet<>(since.keySet());
    Stream.concat(
            duties.stream().map(MeetingDuty::personId),
            presences.stream().map(MeetingPresence::personId))
        .forEach(all::add);
    Map<Long, PersonName> names = persons.names(all);
    return new GatheringDetails(
        found.row(community.publicId(), community.name(), own),
        found.terms(zone),
        agenda(found),
        duties(duties, names, self),
        lines(found, since, presences, names, zone),
        open && convenes,
        open && (convenes || own == Duty.FACILITATOR),
        open && (convenes || keeps || own == Duty.FACILITATOR || own == Duty.NOTE_TAKER),
        found.takesAttendance(clock.now()),
        found.hasBegun(clock.now()),
        found.version());
  }

  private List<GatheringDetails.Part> agenda(CommunityMeeting meeting) {
    Map<MeetingPart, MeetingNote> notes =
        queries.notes(meeting.id()).stream()
            .collect(Collectors.toMap(MeetingNote::part, note -> note));
    return MeetingPattern.of(meeting.minutes()).stream()
        .map(
            s -> {
              MeetingNote note = notes.get(s.part());
              return new GatheringDetails.Part(
                  s.part(),
                  s.from(),
                  s.minutes(),
                  note == null ? "" : note.words(),
                  note == null ? 0 : note.version());
            })
        .toList();
  }

  private static List<GatheringDetails.OnDuty> duties(
      List<MeetingDuty> duties, Map<Long, PersonName> names, long self) {
    return Stream.of(Duty.values())
        .map(
            duty ->
                duties.stream()
                    .filter(d -> d.duty() == duty)
                    .findFirst()
                    .map(
                        d ->
                            new GatheringDetails.OnDuty(
                                duty, names.get(d.personId()), d.personId() == self))
                    .orElse(new GatheringDetails.OnDuty(duty, null, false)))
        .toList();
  }

  private static List<GatheringDetails.Line> lines(
      CommunityMeeting meeting,
      Map<Long, LocalDate> since,
      List<MeetingPresence> presences,
      Map<Long, PersonName> names,
      ZoneId zone) {
    Map<Long, MeetingPresence> said = new HashMap<>();
    presences.forEach(p -> said.put(p.personId(), p));
    Set<Long> people = new HashSet<>(since.keySet());
    presences.stream()
        .filter(p -> p.presence() != null)
        .map(MeetingPresence::personId)
        .forEach(people::add);
    return people.stream()
        .map(
            p ->
                new GatheringDetails.Line(
                    names.get(p),
                    said.containsKey(p) ? said.get(p).presence() : null,
                    isNew(meeting, since.get(p), zone)))
        .sorted(Comparator.comparing(l -> l.who().shown()))
        .toList();
  }

  /** Whether somebody had been in the community for less than three months by then. */
  static boolean isNew(CommunityMeeting meeting, LocalDate since, ZoneId zone) {
    return since != null
        && since.plusMonths(NEW_MONTHS).isAfter(LocalDate.ofInstant(meeting.startsAt(), zone));
  }
}
