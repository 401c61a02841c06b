package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.alongside.people.Access;
import org.alongside.people.ChangeTeam;
import org.alongside.people.HistoryRow;
import org.alongside.people.MemberRow;
import org.alongside.people.MembershipRow;
import org.alongside.people.People;
import org.alongside.people.SiteRef;
import org.alongside.people.TeamDetails;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamRow;
import org.alongside.people.TeamSearch;
import org.alongside.people.TeamSetting;
import org.alongside.people.Teams;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

/** Teams, who is in them and leads them, and where they work. */
class TeamsIT extends InServer {
  @EJB private Teams teams;
  @EJB private People people;
  @EJB private Access access;

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("America/Edmonton"));
  }

  private TeamRef team(As by) {
    return by.get(() -> teams.add("Team " + UUID.randomUUID(), TeamSetting.COMMUNITY));
  }

  @Test
  void aLeaderSeesTheirTeamAndNobodyElses() {
    As by = APerson.administrator().signedIn();
    TeamRef team = team(by);
    APerson leader = APerson.clinician();
    APerson member = APerson.peer();
    APerson stranger = APerson.peer();
    by.run(() -> teams.join(team.publicId(), leader.publicId(), TeamRelation.LEADS, today(), null));
    by.run(
        () ->
            teams.join(team.publicId(), member.publicId(), TeamRelation.MEMBER_OF, today(), null));
    As asLeader = leader.signedIn();
    assertThat(asLeader.get(() -> access.isLeaderOfTeam(team.id()))).isTrue();
    assertThat(asLeader.get(() -> access.isLeaderOf(member.id()))).isTrue();
    assertThat(asLeader.get(() -> access.isLeaderOf(stranger.id()))).isFalse();
    assertThat(member.signedIn().get(() -> access.isLeaderOf(leader.id()))).isFalse();
    assertThat(member.signedIn().get(() -> access.isSelf(member.id()))).isTrue();
    assertNotFound(() -> member.signedIn().run(() -> access.requireSelf(leader.id())));
    assertNotFound(() -> member.signedIn().run(() -> access.requireLeaderOfTeam(team.id())));
    assertThat(access.isLeaderOf(member.id())).isFalse();
    assertThat(asLeader.get(() -> access.canAdminister())).isFalse();
  }

  @Test
  void joiningTwiceIsRefusedAndLeavingKeepsTheHistory() {
    As by = APerson.administrator().signedIn();
    TeamRef team = team(by);
    APerson person = APerson.peer();
    by.run(
        () ->
            teams.join(team.publicId(), person.publicId(), TeamRelation.MEMBER_OF, today(), null));
    assertRefused(
        Kind.CONFLICT,
        "people.error.inTeam",
        () ->
            by.run(
                () ->
                    teams.join(
                        team.publicId(),
                        person.publicId(),
                        TeamRelation.MEMBER_OF,
                        today(),
                        null)));
    MembershipRow row = by.get(() -> people.details(person.publicId())).teams().get(0);
    by.run(() -> teams.leave(person.publicId(), row.id(), today()));
    assertThat(by.get(() -> people.details(person.publicId())).teams())
        .singleElement()
        .satisfies(r -> assertThat(r.inForce()).isFalse());
    assertNotFound(() -> by.run(() -> teams.leave(person.publicId(), Long.MAX_VALUE, today())));
  }

  @Test
  void twoTeamsOfOneNameAreRefused() {
    As by = APerson.administrator().signedIn();
    TeamRef team = team(by);
    String name =
        by.get(() -> teams.list()).stream()
            .filter(t -> t.publicId().equals(team.publicId()))
            .findFirst()
            .orElseThrow()
            .name();
    assertRefused(
        Kind.CONFLICT,
        "people.error.teamTaken",
        () -> by.run(() -> teams.add(name, TeamSetting.YOUTH)));
  }

  @Test
  void nobodyElseArrangesTeams() {
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.run(() -> teams.add("Mine", TeamSetting.YOUTH)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.run(() -> teams.list())).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aTeamIsChangedMovedAndClosedAndItsHistoryStays() {
    As by = APerson.coordinator().signedIn();
    SiteRef first = Organisation.site();
    SiteRef second = Organisation.site();
    TeamRef team = Organisation.teamAt(first);
    APerson member = APerson.peer();
    Organisation.join(team, member, TeamRelation.MEMBER_OF);
    TeamDetails details = by.get(() -> teams.details(team.publicId()));
    String name = "Renamed " + UUID.randomUUID();
    ChangeTeam change =
        new ChangeTeam(name, TeamSetting.YOUTH, second.publicId(), details.version());
    by.run(() -> teams.change(team.publicId(), change));
    TeamDetails after = by.get(() -> teams.details(team.publicId()));
    assertThat(after.site()).isEqualTo(second.publicId());
    assertThat(after.sites()).hasSize(2);
    assertThat(by.get(() -> teams.history(team.publicId())))
        .extracting(HistoryRow::field)
        .containsExactlyInAnyOrder("name", "setting");
    assertRefused(
        Kind.CONFLICT,
        "people.error.teamChangedSince",
        () -> by.run(() -> teams.change(team.publicId(), change)));
    assertRefused(
        Kind.CONFLICT,
        "people.error.teamNotEmpty",
        () -> by.run(() -> teams.close(team.publicId(), today())));
    MemberRow row = by.get(() -> teams.members(team.publicId(), false, 0, 25)).get(0);
    by.run(() -> teams.leave(member.publicId(), row.id(), today()));
    by.run(() -> teams.close(team.publicId(), today()));
    assertRefused(
        Kind.CONFLICT,
        "people.error.teamClosed",
        () ->
            by.run(
                () ->
                    teams.join(
                        team.publicId(),
                        member.publicId(),
                        TeamRelation.MEMBER_OF,
                        today(),
                        null)));
    assertThat(by.get(() -> teams.members(team.publicId(), true, 0, 25))).hasSize(1);
    by.run(() -> teams.openAgain(team.publicId()));
  }

  @Test
  void whoCoordinatesOneTeamReachesNoOther() {
    SiteRef site = Organisation.site();
    TeamRef mine = Organisation.teamAt(site);
    TeamRef other = Organisation.teamAt(site);
    APerson here = APerson.peer();
    APerson there = APerson.peer();
    Organisation.join(mine, here, TeamRelation.MEMBER_OF);
    Organisation.join(other, there, TeamRelation.MEMBER_OF);
    As by = Organisation.coordinatorOf(mine);
    assertThat(by.get(() -> teams.page(new TeamSearch("", "", null, true), 0, 25)))
        .extracting(TeamRow::publicId)
        .containsExactly(mine.publicId());
    assertThat(by.get(() -> teams.count(new TeamSearch("", "", null, true)))).isEqualTo(1);
    assertThat(by.get(() -> access.coordinates(here.id()))).isTrue();
    assertThat(by.get(() -> access.coordinates(there.id()))).isFalse();
    assertNotFound(() -> by.get(() -> teams.members(other.publicId(), false, 0, 25)));
    assertNotFound(() -> by.get(() -> teams.history(other.publicId())));
    assertNotFound(() -> by.get(() -> people.details(there.publicId())));
    assertNotFound(
        () ->
            by.run(
                () ->
                    teams.join(
                        other.publicId(), here.publicId(), TeamRelation.LEADS, today(), null)));
    MembershipRow theirs =
        APerson.administrator()
            .signedIn()
            .get(() -> people.details(there.publicId()))
            .teams()
            .get(0);
    assertNotFound(() -> by.run(() -> teams.leave(there.publicId(), theirs.id(), today())));
  }

  @Test
  void aLeaderLooksAtTheirTeamAndChangesNothing() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    TeamRef other = Organisation.teamAt(Organisation.site());
    APerson leader = APerson.clinician();
    Organisation.join(team, leader, TeamRelation.LEADS);
    As as = As.person(leader.id(), org.alongside.platform.Roles.LEADER);
    assertThat(as.get(() -> teams.led()))
        .extracting(TeamRow::publicId)
        .containsExactly(team.publicId());
    assertThat(as.get(() -> teams.details(team.publicId())).mayChange()).isFalse();
    assertThat(as.get(() -> teams.countMembers(team.publicId(), false))).isEqualTo(1);
    assertNotFound(() -> as.get(() -> teams.details(other.publicId())));
    assertThatThrownBy(() -> as.run(() -> teams.close(team.publicId(), today())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.get(() -> teams.history(team.publicId())))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void theListsNeedAFixedNumberOfStatements() {
    As admin = APerson.administrator().signedIn();
    TeamRef team = Organisation.teamAt(Organisation.site());
    for (int i = 0; i < 5; i++) {
      Organisation.join(team, APerson.peer(), TeamRelation.MEMBER_OF);
      Organisation.teamAt(Organisation.site());
    }
    TeamSearch all = new TeamSearch("team", "", null, false);
    assertThat(Database.statements(() -> admin.run(() -> teams.page(all, 0, 2))))
        .isEqualTo(Database.statements(() -> admin.run(() -> teams.page(all, 0, 25))))
        .isEqualTo(3);
    assertThat(
            Database.statements(
                () -> admin.run(() -> teams.members(team.publicId(), false, 0, 25))))
        .isLessThanOrEqualTo(3);
  }
}
