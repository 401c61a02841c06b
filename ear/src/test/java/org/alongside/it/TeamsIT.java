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
import org.alongside.people.MembershipRow;
import org.alongside.people.People;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
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
}
