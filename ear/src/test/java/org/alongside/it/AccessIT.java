package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.Access;
import org.alongside.people.GrantRole;
import org.alongside.people.People;
import org.alongside.people.SiteRef;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

/** Who may do what to whom, by every relation there is, and what the answer costs. */
class AccessIT extends InServer {
  @EJB private Access access;
  @EJB private People people;

  @Test
  void anAdministratorReachesAllAndAPersonThemselves() {
    As admin = APerson.administrator().signedIn();
    APerson peer = APerson.peer();
    assertThat(admin.get(() -> access.reach()).everywhere()).isTrue();
    assertThat(admin.get(() -> access.coordinates(peer.id()))).isTrue();
    assertThat(peer.signedIn().get(() -> access.reach()).isSomewhere()).isFalse();
    assertThat(peer.signedIn().get(() -> access.isSelf(peer.id()))).isTrue();
    assertNotFound(() -> peer.signedIn().run(() -> access.requireCoordinator()));
    assertNotFound(() -> peer.signedIn().run(() -> access.requireCoordinatorOf(peer.id())));
    assertThat(access.reach().isSomewhere()).isFalse();
    assertNotFound(() -> access.requireSelf(peer.id()));
  }

  @Test
  void aCoordinatorsReachIsWhatTheirRolesSayToday() {
    SiteRef site = Organisation.site();
    TeamRef atSite = Organisation.teamAt(site);
    TeamRef alone = Organisation.teamAt(Organisation.site());
    TeamRef past = Organisation.teamAt(Organisation.site());
    APerson person = APerson.clinician();
    As system = As.system();
    LocalDate day = Organisation.today();
    system.run(
        () ->
            people.give(
                person.publicId(),
                new GrantRole(Roles.COORDINATOR, site.publicId(), null, day, null)));
    system.run(
        () -> people.grant(person.publicId(), Roles.COORDINATOR, alone.publicId(), day, null));
    system.run(
        () ->
            people.grant(
                person.publicId(), Roles.COORDINATOR, past.publicId(), day.minusDays(9), day));
    As by = As.person(person.id(), Roles.COORDINATOR);
    assertThat(by.get(() -> access.reach()).teams())
        .containsExactlyInAnyOrder(atSite.id(), alone.id());
    assertThat(by.get(() -> access.reach()).sites()).containsExactly(site.id());
    by.run(() -> access.requireCoordinatorOfTeam(atSite.id()));
    by.run(() -> access.requireCoordinatorOfSite(site.id()));
    assertNotFound(() -> by.run(() -> access.requireCoordinatorOfTeam(past.id())));
    assertNotFound(() -> by.run(() -> access.requireCoordinatorEverywhere()));
  }

  @Test
  void whoLooksAfterOthersIsArrangedByAdministratorsOnly() {
    As coordinator = APerson.coordinator().signedIn();
    APerson admin = APerson.administrator();
    APerson peer = APerson.peer();
    assertThat(coordinator.get(() -> access.mayArrange(peer.id()))).isTrue();
    assertThat(coordinator.get(() -> access.mayArrange(admin.id()))).isFalse();
    assertNotFound(() -> coordinator.run(() -> access.requireMayArrange(admin.id())));
    admin.signedIn().run(() -> access.requireMayArrange(admin.id()));
  }

  @Test
  void aLeaderSeesTheirTeamWhileTheyLeadIt() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson leader = APerson.clinician();
    APerson member = APerson.peer();
    Organisation.join(team, leader, TeamRelation.LEADS);
    Organisation.join(team, member, TeamRelation.MEMBER_OF);
    As as = leader.signedIn();
    as.run(() -> access.requireSeesTeam(team.id()));
    as.run(() -> access.requireLeaderOfTeam(team.id()));
    assertThat(as.get(() -> access.isLeaderOf(member.id()))).isTrue();
    assertThat(as.get(() -> access.coordinatesTeam(team.id()))).isFalse();
    assertNotFound(() -> member.signedIn().run(() -> access.requireSeesTeam(team.id())));
  }

  @Test
  void anAnswerCostsTwoStatementsAtMost() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson member = APerson.peer();
    Organisation.join(team, member, TeamRelation.MEMBER_OF);
    As by = Organisation.coordinatorOf(team);
    As admin = APerson.administrator().signedIn();
    assertThat(Database.statements(() -> by.run(() -> access.reach()))).isEqualTo(1);
    assertThat(Database.statements(() -> by.run(() -> access.coordinates(member.id()))))
        .isEqualTo(2);
    assertThat(Database.statements(() -> admin.run(() -> access.coordinates(member.id()))))
        .isZero();
    assertThat(
            Database.statements(() -> member.signedIn().run(() -> access.isLeaderOf(member.id()))))
        .isEqualTo(1);
  }

  @Test
  void aFolderOfPagesIsNoAddress() {
    for (String folder : List.of("/learning/", "/people/", "/resources/", "/WEB-INF/")) {
      assertThat(Visitor.stranger().get(folder).statusCode()).as(folder).isEqualTo(404);
    }
  }
}
