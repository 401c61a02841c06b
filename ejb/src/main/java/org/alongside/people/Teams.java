package org.alongside.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** Teams, where they work, and who is in them or leads them. */
@Stateless
public class Teams {
  private static final int MOST = 1000;
  private static final int LARGEST_PAGE = 100;
  private static final String TEAM = "team";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PeopleQueries people;
  @Inject private TeamQueries lists;
  @Inject private Deeds deeds;
  @Inject private Tidings tidings;
  @Inject private PersonWriting writing;
  @Inject private Event<TeamClosing> closing;
  @Inject private Caller caller;
  @Inject private Today today;

  /** The open teams that the caller looks after, by name, for choosing; the first thousand. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public List<TeamRef> list() {
    return lists.open(access.reach(), today.date(), MOST);
  }

  /** The teams that the caller leads today, by name. */
  @RolesAllowed(Roles.LEADER)
  public List<TeamRow> led() {
    List<Long> mine = people.teamsLedBy(caller.personId(), today.date());
    Reach own = new Reach(false, java.util.Set.of(), java.util.Set.copyOf(mine));
    return lists.page(new TeamSearch("", "", null, false), own, today.date(), 0, LARGEST_PAGE);
  }

  /**
   * A page of the teams that the caller looks after, by name.
   *
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<TeamRow> page(TeamSearch search, int first, int size) {
    return lists.page(search, access.reach(), today.date(), first, Math.min(size, LARGEST_PAGE));
  }

  /** How many the whole list has. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(TeamSearch search) {
    return lists.count(search, access.reach(), today.date());
  }

  /** One team; its leader may look, too. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public TeamDetails details(String team) {
    Team found = people.team(team);
    access.requireSeesTeam(found.id());
    LocalDate day = today.date();
    String site =
        siteOn(found.id(), day).map(s -> em.find(Site.class, s.siteId()).publicId()).orElse(null);
    return new TeamDetails(
        found.id(),
        team,
        found.name(),
        found.setting(),
        site,
        found.openedOn(),
        found.closedOn(),
        found.version(),
        access.coordinatesTeam(found.id()),
        lists.siteHistory(found.id()),
        lists.leaders(List.of(found.id()), day).getOrDefault(found.id(), List.of()));
  }

  /**
   * A page of those who are or will be in a team, or of those who were.
   *
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER, Roles.SYSTEM})
  public List<MemberRow> members(String team, boolean former, int first, int size) {
    long id = people.team(team).id();
    access.requireSeesTeam(id);
    return lists.members(id, former, today.date(), first, Math.min(size, LARGEST_PAGE));
  }

  /** How many they are. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public int countMembers(String team, boolean former) {
    long id = people.team(team).id();
    access.requireSeesTeam(id);
    return lists.countMembers(id, former, today.date());
  }

  /** What was changed about a team, the latest first; the last hundred. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<HistoryRow> history(String team) {
    long id = people.team(team).id();
    access.requireCoordinatorOfTeam(id);
    return deeds.history(TEAM, id);
  }

  /** Adds a team that is open from today on and works at no site yet. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public TeamRef add(String name, TeamSetting setting) {
    access.requireCoordinatorEverywhere();
    return kept(name, setting).ref();
  }

  /**
   * Adds a team that is open from today on, at a site.
   *
   * @param site public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public TeamRef addAt(String site, String name, TeamSetting setting) {
    Site at = people.site(site);
    access.requireCoordinatorOfSite(at.id());
    Team team = kept(name, setting);
    em.persist(new TeamSite(team.id(), at.id(), today.date()));
    return team.ref();
  }

  /**
   * Changes a team; what was before stays readable in the history, and where it worked with it.
   *
   * @throws BusinessException when somebody else has changed it since it was looked at
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void change(String team, ChangeTeam change) {
    Team found = people.teamToChange(team);
    access.requireCoordinatorOfTeam(found.id());
    if (found.version() != change.version()) {
      throw Refusal.conflict("people.error.teamChangedSince");
    }
    String name = found.name();
    TeamSetting setting = found.setting();
    requireFree(Text.name(change.name()), team);
    found.describe(change.name(), change.setting());
    deeds.keep(TEAM, found.id(), "name", name, found.name());
    deeds.keep(TEAM, found.id(), "setting", setting, found.setting());
    moveTo(found, change.site());
    deeds.of("team.changed", TEAM, team);
  }

  /**
   * Moves a team to a site from today on.
   *
   * @param site public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void move(String team, String site) {
    Team found = people.teamToChange(team);
    access.requireCoordinatorOfTeam(found.id());
    moveTo(found, site);
    deeds.of("team.moved", TEAM, team);
  }

  /**
   * Closes a team in which nobody is any more.
   *
   * @param day first day on which it is closed
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void close(String team, LocalDate day) {
    Team found = people.teamToChange(team);
    access.requireCoordinatorOfTeam(found.id());
    if (lists.countMembers(found.id(), false, day) > 0) {
      throw Refusal.conflict("people.error.teamNotEmpty");
    }
    closing.fire(new TeamClosing(found.id(), day));
    found.close(day);
    deeds.keep(TEAM, found.id(), "closed", null, day);
    deeds.of("team.closed", TEAM, team);
  }

  /** Opens a closed team again. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void openAgain(String team) {
    Team found = people.teamToChange(team);
    access.requireCoordinatorOfTeam(found.id());
    deeds.keep(TEAM, found.id(), "closed", found.closedOn(), null);
    found.openAgain();
    deeds.of("team.opened", TEAM, team);
  }

  /**
   * Puts a person in a team, or lets them lead it, which gives them the role LEADER. The caller
   * looks after both: nobody takes in somebody of another's team, and with them what they learned.
   *
   * @param team public id
   * @param person public id
   * @param from first day
   * @param endsOn first day without it, or null: open
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void join(
      String team, String person, TeamRelation relation, LocalDate from, LocalDate endsOn) {
    Team joined = people.teamToChange(team);
    access.requireCoordinatorOfTeam(joined.id());
    Person who = people.person(person);
    access.requireCoordinatorOf(who.id());
    Span span = new Span(from, endsOn);
    List<TeamMember> theirs =
        em.createNamedQuery("TeamMember.ofPersonInTeam", TeamMember.class)
            .setParameter("team", joined.id())
            .setParameter("person", who.id())
            .getResultList();
    em.persist(writing.join(joined, who, relation, span, theirs));
    tidings.ofTeam(joined, who, relation, span);
  }

  /**
   * Ends that a person is in a team or leads it.
   *
   * @param person public id
   * @param membership from {@link MembershipRow#id()}
   * @param day first day without it, today or later
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void leave(String person, long membership, LocalDate day) {
    Person who = people.personToChange(person);
    TeamMember member = em.find(TeamMember.class, membership);
    if (member == null || member.personId() != who.id()) {
      throw BusinessException.notFound();
    }
    access.requireCoordinatorOfTeam(member.teamId());
    if (day.isBefore(today.date())) {
      throw Refusal.invalid("people.error.past");
    }
    member.end(day);
    deeds.ofPerson("person.team.left", who);
  }

  private Team kept(String name, TeamSetting setting) {
    Team team = new Team(name, setting, today.date());
    requireFree(team.name(), "");
    em.persist(team);
    em.flush();
    deeds.of("team.added", TEAM, team.ref().publicId());
    return team;
  }

  private void moveTo(Team team, String site) {
    LocalDate day = today.date();
    Site next = site == null ? null : people.site(site);
    Optional<TeamSite> before = siteOn(team.id(), day);
    if (before.map(TeamSite::siteId).equals(Optional.ofNullable(next).map(Site::id))) {
      return;
    }
    if (next != null) {
      access.requireCoordinatorOfSite(next.id());
    }
    before.ifPresent(b -> b.end(day));
    if (next != null) {
      em.persist(new TeamSite(team.id(), next.id(), day));
    }
  }

  private Optional<TeamSite> siteOn(long teamId, LocalDate day) {
    return lists.sites(teamId).stream().filter(s -> s.span().covers(day)).findFirst();
  }

  private void requireFree(String name, String but) {
    boolean taken =
        em.createNamedQuery("Team.named", Long.class)
                .setParameter("name", name)
                .setParameter("not", but)
                .getSingleResult()
            > 0;
    if (taken) {
      throw Refusal.conflict("people.error.teamTaken", name);
    }
  }
}
