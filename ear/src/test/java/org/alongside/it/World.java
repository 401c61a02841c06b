package org.alongside.it;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.account.PasswordLinks;
import org.alongside.people.GrantRole;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.ReportingLines;
import org.alongside.people.SiteRef;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;

/**
 * The people of the access matrix: two sites with a team each, somebody in one of the teams (the
 * member, whose the objects are), and everybody who might ask for what is the member's. Made once,
 * and left as it is: what the matrix tries is rolled back.
 */
final class World {
  private static final String PASSWORD = "nine quiet otters";

  /**
   * Everybody who calls. Where it matters, they are somebody's: LEADER leads the member's team, the
   * SITE_COORDINATOR looks after its site, the TEAM_COORDINATOR after it alone, and those who end
   * in ELSEWHERE do the same for the other site. COLLEAGUE is in the member's team, LINE_MANAGER is
   * the member's. LEAVER was a coordinator until today, and calls as a request does that was under
   * way.
   */
  static final Set<String> CALLERS =
      new java.util.LinkedHashSet<>(
          List.of(
              "NOBODY",
              "PERSON",
              "MEMBER",
              "PEER",
              "STAFF",
              "COLLEAGUE",
              "LINE_MANAGER",
              "MENTOR",
              "CONVENOR",
              "ANALYST",
              "LEADER",
              "LEADER_ELSEWHERE",
              "TEAM_COORDINATOR",
              "SITE_COORDINATOR",
              "COORDINATOR_ELSEWHERE",
              "COORDINATOR",
              "ADMIN",
              "SYSTEM",
              "LEAVER"));

  /**
   * Somebody who calls.
   *
   * @param person who; null for nobody and for the program
   * @param identity how the server knows them; null: not at all
   * @param visitor in a browser; null for the program
   */
  record Caller(String name, APerson person, As identity, Guest visitor) {
    <T> T call(Callable<T> work) throws Exception {
      return identity == null ? work.call() : identity.get(work);
    }
  }

  private static World made;

  /** A word in the names of the member, their team, site and position, and of nothing else. */
  private final String mark = "Quill" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  private final Map<String, String> mails = new java.util.HashMap<>();
  private final LocalDate today = Organisation.today();
  private final Map<String, Caller> callers = new LinkedHashMap<>();
  private final SiteRef site = Organisation.site(mark + " site before");
  private final SiteRef elsewhere = Organisation.site();
  private final TeamRef team = Organisation.teamAt(site, mark + " team before");
  private final TeamRef teamElsewhere = Organisation.teamAt(elsewhere);
  private final Things things;

  static synchronized World get() {
    if (made == null) {
      made = new World();
    }
    return made;
  }

  private World() {
    enterAll();
    As.system().run(this::relate);
    things = new Things(this);
  }

  private void enterAll() {
    callers.put("NOBODY", new Caller("NOBODY", null, null, new Guest()));
    callers.put("SYSTEM", new Caller("SYSTEM", null, As.system(), null));
    enter("ADMIN", person(Roles.ADMIN), Roles.ADMIN);
    enter("PERSON", person());
    enter("MEMBER", member(), Roles.PEER, Roles.STAFF);
    enter("PEER", in(teamElsewhere, person(Roles.PEER)), Roles.PEER);
    enter("STAFF", in(teamElsewhere, person(Roles.STAFF)), Roles.STAFF);
    enter("COLLEAGUE", in(team, person(Roles.STAFF)), Roles.STAFF);
    enter("LINE_MANAGER", person(Roles.STAFF), Roles.STAFF);
    enter("MENTOR", person(Roles.MENTOR), Roles.MENTOR);
    enter("CONVENOR", person(Roles.CONVENOR), Roles.CONVENOR);
    enter("ANALYST", person(Roles.ANALYST), Roles.ANALYST);
    enter("LEADER", leading(team), Roles.LEADER, Roles.STAFF);
    enter("LEADER_ELSEWHERE", leading(teamElsewhere), Roles.LEADER, Roles.STAFF);
    enter("TEAM_COORDINATOR", coordinating(null, team.publicId()), Roles.COORDINATOR);
    enter("SITE_COORDINATOR", coordinating(site.publicId(), null), Roles.COORDINATOR);
    enter("COORDINATOR_ELSEWHERE", coordinating(elsewhere.publicId(), null), Roles.COORDINATOR);
    enter("COORDINATOR", person(Roles.COORDINATOR), Roles.COORDINATOR);
    enter("LEAVER", person(Roles.COORDINATOR, Roles.PEER), Roles.COORDINATOR, Roles.PEER);
  }

  private void relate() {
    Organisation.boundary(ReportingLines.class)
        .assign(publicId("MEMBER"), publicId("LINE_MANAGER"), today);
    Organisation.boundary(People.class).leave(publicId("LEAVER"), today, LeavingReason.TERM_ENDED);
  }

  private void enter(String name, APerson person, String... roles) {
    callers.put(
        name, new Caller(name, person, As.person(person.id(), roles), new Guest(mailOf(person))));
    Caller entered = callers.get(name);
    PasswordLinks links = Organisation.boundary(PasswordLinks.class);
    As admin = callers.get("ADMIN").identity();
    links.setPassword(admin.get(() -> links.make(person.publicId())), PASSWORD);
    entered.visitor().signIn(PASSWORD);
  }

  private String mailOf(APerson person) {
    return mails.get(person.publicId());
  }

  private APerson person(String... roles) {
    return called("Caller " + UUID.randomUUID(), roles);
  }

  private APerson called(String family, String... roles) {
    String mail = UUID.randomUUID() + "@example.org";
    APerson person = APerson.named(family, mail, StaffGroup.CLINICIAN, roles);
    mails.put(person.publicId(), mail);
    return person;
  }

  private APerson member() {
    return in(team, called(mark, Roles.PEER, Roles.STAFF));
  }

  private APerson in(TeamRef where, APerson person) {
    Organisation.join(where, person, TeamRelation.MEMBER_OF);
    return person;
  }

  private APerson leading(TeamRef where) {
    APerson person = person(Roles.STAFF);
    Organisation.join(where, person, TeamRelation.LEADS);
    return person;
  }

  private APerson coordinating(String atSite, String inTeam) {
    APerson person = in(team, person());
    GrantRole grant = new GrantRole(Roles.COORDINATOR, atSite, inTeam, today, null);
    As.system().run(() -> Organisation.boundary(People.class).give(person.publicId(), grant));
    return person;
  }

  /** Somebody of these names, in the order of {@link #CALLERS}. */
  List<Caller> callers() {
    return CALLERS.stream().map(callers::get).toList();
  }

  Caller caller(String name) {
    return callers.get(name);
  }

  String mail(String caller) {
    return mailOf(callers.get(caller).person());
  }

  String publicId(String caller) {
    return callers.get(caller).person().publicId();
  }

  /** Another session of the same person, to be ended by a test. */
  Guest visitorOf(String name) {
    Guest another = new Guest(mailOf(callers.get(name).person()));
    another.signIn(PASSWORD);
    return another;
  }

  Things things() {
    return things;
  }

  String mark() {
    return mark;
  }

  LocalDate today() {
    return today;
  }

  SiteRef site() {
    return site;
  }

  SiteRef elsewhere() {
    return elsewhere;
  }

  TeamRef team() {
    return team;
  }

  /** A person in the member's team with these roles beside. */
  APerson somebodyInTheTeam(String... roles) {
    return in(team, person(roles));
  }

  /** A person in the other team. */
  APerson somebodyElsewhere() {
    return in(teamElsewhere, person(Roles.STAFF));
  }
}
