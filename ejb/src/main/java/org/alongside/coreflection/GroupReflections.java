package org.alongside.coreflection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.mentoring.MeetingTheme;
import org.alongside.people.MentorLines;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * Group reflections: a mentor invites several of their mentees, once a month. A mentee sees who
 * else comes only when they have said that they come; managers and coordinators see none of it.
 */
@Stateless
public class GroupReflections {
  private static final int LEAST = 2;

  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private GroupQueries queries;
  @Inject private GroupTidings tidings;
  @Inject private MentorLines lines;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** The caller's own as a mentor, with whom they can invite. */
  @RolesAllowed(Roles.MENTOR)
  public GroupsPage mine() {
    long self = caller.personId();
    Instant now = clock.now();
    List<GroupRow> toCome = new ArrayList<>();
    List<GroupRow> past = new ArrayList<>();
    List<GroupReflection> all = queries.ofMentor(self);
    String name = persons.who(self).shownName();
    for (GroupReflection one : all) {
      (one.isToCome(now) ? toCome : past).add(one.row(name, null));
    }
    toCome.sort(Comparator.comparing(GroupRow::at));
    LocalDate dueOn =
        all.stream()
            .filter(g -> g.is(GroupState.HELD))
            .findFirst()
            .map(g -> LocalDate.ofInstant(g.startsAt(), settings.get(SiteSettings.ZONE)))
            .map(GroupRhythm::next)
            .orElse(null);
    return new GroupsPage(
        toCome,
        past,
        dueOn,
        dueOn != null && toCome.isEmpty() && today.date().isAfter(dueOn),
        persons.names(lines.mentees(self)).values().stream()
            .sorted(Comparator.comparing(PersonName::shown))
            .toList());
  }

  /**
   * Plans one and invites mentees of the caller's; they are told.
   *
   * @param mentees public ids, two or more
   * @return its public id
   * @throws BusinessException 404 where one of them is not the caller's mentee
   */
  @RolesAllowed(Roles.MENTOR)
  public String plan(GroupTerms terms, Set<String> mentees) {
    long self = caller.personId();
    Map<String, Long> own =
        persons.names(lines.mentees(self)).values().stream()
            .collect(Collectors.toMap(PersonName::publicId, PersonName::id));
    if (mentees == null || mentees.size() < LEAST) {
      throw Refusal.invalid("coreflection.error.few", LEAST);
    }
    if (!own.keySet().containsAll(mentees)) {
      throw BusinessException.notFound();
    }
    GroupReflection group = new GroupReflection(self, terms, clock.now());
    em.persist(group);
    em.flush();
    for (String mentee : mentees) {
      em.persist(new GroupSeat(group.id(), own.get(mentee)));
      tidings.tell(group, own.get(mentee), "group-set");
    }
    tidings.done("group.planned", group);
    return group.publicId();
  }

  /** It does not take place; those who are invited are told. */
  @RolesAllowed(Roles.MENTOR)
  public void cancel(String group) {
    GroupReflection found = led(group);
    found.cancel(clock.now());
    List<Long> mentees = lines.mentees(found.mentorId());
    queries.seats(found.id()).stream()
        .filter(s -> s.answer() != GroupAnswer.STAYS_AWAY && mentees.contains(s.personId()))
        .forEach(s -> tidings.tell(found, s.personId(), "group-off"));
    tidings.done("group.cancelled", found);
  }

  /**
   * It was held.
   *
   * @param present public ids of those who were there; all others were not
   * @param themes from the list
   */
  @RolesAllowed(Roles.MENTOR)
  public void hold(String group, Set<String> present, Set<MeetingTheme> themes) {
    GroupReflection found = led(group);
    found.hold(themes == null ? Set.of() : themes, clock.now());
    List<GroupSeat> seats = queries.seats(found.id());
    Map<Long, PersonName> names =
        persons.names(seats.stream().map(GroupSeat::personId).collect(Collectors.toSet()));
    Set<String> there = present == null ? Set.of() : new HashSet<>(present);
    seats.forEach(s -> s.mark(there.contains(names.get(s.personId()).publicId())));
    tidings.done("group.held", found);
  }

  private GroupReflection led(String group) {
    GroupReflection found = queries.group(group);
    if (found.mentorId() != caller.personId()) {
      throw BusinessException.notFound();
    }
    return queries.locked(found);
  }

  /** To what the caller is invited by their mentor of today, the next first. */
  @RolesAllowed(Roles.PEER)
  public List<GroupRow> invited() {
    long self = caller.personId();
    List<GroupRow> rows = new ArrayList<>();
    for (Object[] found : queries.invitedTo(self, clock.now().minus(Duration.ofHours(2)))) {
      GroupReflection group = (GroupReflection) found[0];
      if (lines.isOwnMentor(group.mentorId(), self)) {
        rows.add(
            group.row(persons.who(group.mentorId()).shownName(), ((GroupSeat) found[1]).answer()));
      }
    }
    return rows;
  }

  /** The caller comes, or does not; nobody asks why. Until it begins they can change their mind. */
  @RolesAllowed(Roles.PEER)
  public void answer(String group, boolean comes) {
    GroupReflection found = queries.group(group);
    GroupSeat seat = seat(found);
    queries.locked(found).requireToCome(clock.now());
    seat.answer(comes);
  }

  private GroupSeat seat(GroupReflection group) {
    long self = caller.personId();
    return queries.seats(group.id()).stream()
        .filter(s -> s.personId() == self)
        .filter(s -> lines.isOwnMentor(group.mentorId(), self))
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** One of them, for the mentor and for those who are invited. */
  @RolesAllowed(Roles.PERSON)
  public GroupDetails details(String group) {
    GroupReflection found = queries.group(group);
    long self = caller.personId();
    boolean leads = found.mentorId() == self;
    GroupAnswer own = leads ? null : seat(found).answer();
    List<Long> mentees = lines.mentees(found.mentorId());
    List<GroupSeat> seats =
        queries.seats(found.id()).stream().filter(s -> mentees.contains(s.personId())).toList();
    List<GroupSeat> coming = seats.stream().filter(s -> s.answer() == GroupAnswer.COMES).toList();
    boolean shown = leads || own == GroupAnswer.COMES;
    return new GroupDetails(
        found.row(persons.who(found.mentorId()).shownName(), own),
        leads,
        shown ? rows(leads ? seats : coming, leads) : List.of(),
        coming.size(),
        found.themes(),
        found.is(GroupState.PLANNED),
        found.hasBegun(clock.now()));
  }

  private List<GroupDetails.Seat> rows(List<GroupSeat> seats, boolean leads) {
    Map<Long, PersonName> names =
        persons.names(seats.stream().map(GroupSeat::personId).collect(Collectors.toSet()));
    return seats.stream()
        .map(
            s ->
                new GroupDetails.Seat(
                    names.get(s.personId()).publicId(),
                    names.get(s.personId()).shown(),
                    s.answer(),
                    leads ? s.present() : null))
        .sorted(Comparator.comparing(GroupDetails.Seat::name))
        .toList();
  }
}
