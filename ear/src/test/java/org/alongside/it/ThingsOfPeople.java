package org.alongside.it;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.alongside.account.Exports;
import org.alongside.account.PasswordLinks;
import org.alongside.people.AddPerson;
import org.alongside.people.ChangePerson;
import org.alongside.people.ChangeTeam;
import org.alongside.people.GrantRole;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.people.Sites;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamSetting;
import org.alongside.people.Teams;
import org.alongside.platform.Roles;
import org.alongside.position.ClosingReason;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;
import org.alongside.position.Positions;
import org.alongside.position.TenureEnd;

/** The member, their team, their site and their position; and a few others. */
final class ThingsOfPeople {
  private static final String EN = "en";

  private final World world;
  private final Shelf shelf;

  private ThingsOfPeople(World world, Shelf shelf) {
    this.world = world;
    this.shelf = shelf;
  }

  static void put(World world, Shelf shelf) {
    ThingsOfPeople things = new ThingsOfPeople(world, shelf);
    As admin = world.caller("ADMIN").identity();
    things.people();
    things.changed(admin);
    things.left(admin);
    things.places(admin);
    things.position(admin);
  }

  private void people() {
    APerson member = world.caller("MEMBER").person();
    APerson administrator = world.somebodyInTheTeam(Roles.ADMIN);
    shelf.put("person", member.publicId());
    shelf.put("person.administrator", administrator.publicId());
    shelf.put("person.elsewhere", world.somebodyElsewhere().publicId());
    shelf.putEach("person.self", c -> c.person() == null ? "none" : c.person().publicId());
    shelf.put("manager", world.publicId("COLLEAGUE"));
    shelf.put("manager.elsewhere", world.somebodyElsewhere().publicId());
    shelf.put("personId", member.id());
    shelf.put("ids", List.of(member.id()));
    shelf.put(
        AddPerson.class,
        new AddPerson(
            "Test", "New", "", "", EN, StaffGroup.CLINICIAN, "", null, List.of(Roles.STAFF)));
    shelf.put(GrantRole.class, new GrantRole(Roles.MENTOR, null, null, world.today(), null));
    shelf.put(LeavingReason.class, LeavingReason.BY_CHOICE);
    shelf.put(TeamRelation.class, TeamRelation.MEMBER_OF);
  }

  /** The member has a history, with the mark in it. */
  private void changed(As admin) {
    People people = Organisation.boundary(People.class);
    String member = world.publicId("MEMBER");
    PersonDetails before = admin.get(() -> people.details(member));
    shelf.put("grantId", before.grants().get(0).id());
    shelf.put("membership", before.teams().get(0).id());
    ChangePerson change =
        new ChangePerson(
            "Test", world.mark(), world.mark(), EN, null, null, null, before.version());
    admin.run(() -> people.change(member, change));
    PersonDetails now = admin.get(() -> people.details(member));
    shelf.put(
        ChangePerson.class,
        new ChangePerson("Test", "Other", "", EN, null, null, null, now.version()));
    shelf.put("token", admin.get(() -> Organisation.boundary(PasswordLinks.class).make(member)));
  }

  /** Somebody who has left, with a link to what is theirs. */
  private void left(As admin) {
    APerson left = world.somebodyInTheTeam(Roles.STAFF);
    shelf.put("person.left", left.publicId());
    People people = Organisation.boundary(People.class);
    admin.run(() -> people.leave(left.publicId(), world.today(), LeavingReason.BY_CHOICE));
    shelf.put(
        "token.export",
        admin.get(() -> Organisation.boundary(Exports.class).make(left.publicId())));
  }

  private void places(As admin) {
    Teams teams = Organisation.boundary(Teams.class);
    Sites sites = Organisation.boundary(Sites.class);
    String site = world.site().publicId();
    String team = world.team().publicId();
    shelf.put("site", site);
    shelf.put("site.elsewhere", world.elsewhere().publicId());
    shelf.put("siteId", world.site().id());
    shelf.put("team", team);
    shelf.put("teamId", world.team().id());
    admin.run(
        () -> sites.change(site, world.mark() + " site", "Town", sites.details(site).version()));
    ChangeTeam renamed =
        new ChangeTeam(
            world.mark() + " team",
            TeamSetting.COMMUNITY,
            site,
            admin.get(() -> teams.details(team)).version());
    admin.run(() -> teams.change(team, renamed));
    shelf.put(
        ChangeTeam.class,
        new ChangeTeam(
            "Other " + UUID.randomUUID(),
            TeamSetting.YOUTH,
            site,
            admin.get(() -> teams.details(team)).version()));
    shelf.put(TeamSetting.class, TeamSetting.COMMUNITY);
    shelf.put("version", admin.get(() -> sites.details(site)).version());
  }

  private void position(As admin) {
    Positions positions = Organisation.boundary(Positions.class);
    String team = world.team().publicId();
    String position = admin.get(() -> positions.plan(team, plan(world.mark() + " before")));
    admin.run(
        () ->
            positions.change(
                position, plan(world.mark() + " worker"), positions.details(position).version()));
    admin.run(() -> positions.fill(position, world.publicId("MEMBER"), world.today(), null));
    shelf.put("position", position);
    shelf.put("tenure", admin.get(() -> positions.details(position)).tenures().get(0).id());
    shelf.put(PositionPlan.class, plan("Other"));
    shelf.put(TenureEnd.class, TenureEnd.LEFT_BY_CHOICE);
    shelf.put(ClosingReason.class, ClosingReason.FUNDING_ENDED);
  }

  private PositionPlan plan(String title) {
    return new PositionPlan(
        PositionKind.PEER, title, null, null, BigDecimal.ONE, world.today(), null);
  }
}
