package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.Communities;
import org.alongside.community.CommunityDetails;
import org.alongside.community.CommunityKind;
import org.alongside.community.CommunityRole;
import org.alongside.community.CommunityRow;
import org.alongside.community.DeskRow;
import org.alongside.community.FellowRow;
import org.alongside.community.LonePeers;
import org.alongside.community.Memberships;
import org.alongside.people.People;
import org.alongside.people.ReportingLines;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

/** Who is in a community, and who never is: by the rule, at every step. */
class CommunitiesIT extends InServer {
  @EJB private Communities communities;
  @EJB private Memberships memberships;
  @EJB private LonePeers lone;
  @EJB private ReportingLines lines;
  @EJB private People people;

  private CommunityDetails details(APerson person, String community) {
    return person.signedIn().get(() -> communities.details(community));
  }

  @Test
  void twoWordsOfTwoPeopleLetSomebodyIn() {
    APerson convenor = APerson.peer();
    String community = CommunityOf.peers(convenor);
    APerson asking = APerson.peer();
    asking.signedIn().run(() -> memberships.ask(community));
    assertNotFound(() -> details(asking, community));
    assertThat(details(convenor, community).asking())
        .extracting(FellowRow::person)
        .containsExactly(asking.publicId());
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = 'community-asked'",
                convenor.id()))
        .isEqualTo(1);
    convenor.signedIn().run(() -> memberships.admit(community, asking.publicId()));
    assertThat(details(asking, community).people()).hasSize(2);
    assertThat(details(asking, community).asking()).isEmpty();
    assertNotFound(
        () -> asking.signedIn().run(() -> memberships.remove(community, convenor.publicId())));
    asking.signedIn().run(() -> memberships.leave(community));
    assertNotFound(() -> details(asking, community));
  }

  /** The same person, in it with good right, is outside from the day on which they manage. */
  @Test
  void whoeverComesToManageOrLeadSomebodyIsOutsideASpaceOfPeersByRule() {
    APerson convenor = APerson.peer();
    String community = CommunityOf.peers(convenor);
    APerson manages = CommunityOf.joined(community, convenor.signedIn());
    APerson leads = CommunityOf.joined(community, convenor.signedIn());
    APerson keeps = CommunityOf.joined(community, convenor.signedIn());
    assertThat(details(convenor, community).people()).hasSize(4);
    As.system()
        .run(
            () ->
                lines.assign(APerson.peer().publicId(), manages.publicId(), Organisation.today()));
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, leads, TeamRelation.LEADS);
    As.system()
        .run(
            () ->
                people.grant(
                    keeps.publicId(), Roles.COORDINATOR, null, Organisation.today(), null));
    for (APerson other : new APerson[] {manages, leads, keeps}) {
      assertNotFound(() -> details(other, community));
      assertNotFound(() -> other.signedIn().run(() -> memberships.ask(community)));
      assertNotFound(() -> other.signedIn().run(() -> memberships.leave(community)));
      assertThat(other.signedIn().get(communities::mine).toString()).doesNotContain(community);
    }
    assertThat(details(convenor, community).people()).hasSize(1);
    APerson admin = APerson.administrator();
    assertNotFound(() -> details(admin, community));
    assertNotFound(
        () ->
            As.person(admin.id(), Roles.ADMIN, Roles.PEER)
                .get(() -> communities.details(community)));
    Database.execute("UPDATE team_member SET ends_on = from_on WHERE person_id = ?", leads.id());
    assertThat(details(leads, community).people()).hasSize(2);
  }

  @Test
  void anInvitationTellsNothingOfThoseWhoCannotJoin() {
    APerson convenor = APerson.peer();
    String community = CommunityOf.peers(convenor);
    String mail = UUID.randomUUID() + "@example.org";
    APerson boss = APerson.named("Boss", mail, StaffGroup.MANAGER, Roles.PEER);
    for (String address : new String[] {mail, "nobody-at-all@example.org"}) {
      assertRefused(
          Kind.CONFLICT,
          "community.error.nobodyThere",
          () -> convenor.signedIn().run(() -> memberships.invite(community, address)));
    }
    assertNotFound(() -> boss.signedIn().run(() -> memberships.accept(community)));
  }

  @Test
  void somebodyAlwaysConvenesAndACoordinatorSeesItFromOutside() {
    APerson convenor = APerson.peer();
    String community = CommunityOf.peers(convenor);
    APerson second = CommunityOf.joined(community, convenor.signedIn());
    As by = convenor.signedIn();
    assertRefused(
        Kind.CONFLICT,
        "community.error.lastConvenor",
        () -> by.run(() -> memberships.give(community, convenor.publicId(), Set.of())));
    by.run(
        () ->
            memberships.give(
                community, second.publicId(), Set.of(CommunityRole.CONVENOR, CommunityRole.BUDDY)));
    by.run(() -> memberships.give(community, convenor.publicId(), Set.of()));
    assertNotFound(() -> by.run(() -> memberships.give(community, second.publicId(), Set.of())));
    As coordinator = APerson.coordinator().signedIn();
    assertNotFound(() -> coordinator.get(() -> communities.details(community)));
    assertRefused(
        Kind.CONFLICT,
        "community.error.mayNotEnter.PEERS",
        () ->
            coordinator.run(
                () -> communities.appoint(community, APerson.administrator().publicId())));
    DeskRow row =
        coordinator.get(communities::desk).stream()
            .filter(r -> r.row().id().equals(community))
            .findFirst()
            .orElseThrow();
    assertThat(row.row().few()).isTrue();
    assertThat(row.row().members()).isZero();
    assertThat(row.convenors()).hasSize(1);
    coordinator.run(() -> communities.close(community));
    assertThat(details(second, community).open()).isFalse();
    assertRefused(
        Kind.CONFLICT,
        "community.error.closed",
        () ->
            second
                .signedIn()
                .run(() -> communities.review(community, "To rest.", "That it went.")));
  }

  @Test
  void theYearlyReviewKeepsWhatThePurposeWas() {
    APerson convenor = APerson.peer();
    String community = CommunityOf.peers(convenor);
    As by = convenor.signedIn();
    by.run(() -> communities.review(community, "To learn, and to rest.", "We need rest, too."));
    CommunityDetails seen = details(convenor, community);
    assertThat(seen.purpose()).isEqualTo("To learn, and to rest.");
    assertThat(seen.reviews())
        .singleElement()
        .satisfies(r -> assertThat(r.purposeBefore()).isEqualTo("To learn."));
    assertThat(seen.reviewDueOn()).isEqualTo(Organisation.today().plusYears(1));
    assertRefused(
        Kind.CONFLICT,
        "community.error.changed",
        () -> by.run(() -> communities.describe(community, "A", "B", seen.version() - 1)));
  }

  /** Whoever is the only peer in their team is invited by the program, once and for good. */
  @Test
  void aPeerAloneInTheirTeamIsInvitedOnce() {
    CommunityOf.peers(APerson.peer());
    APerson alone = APerson.peer();
    APerson one = APerson.peer();
    APerson other = APerson.peer();
    Organisation.join(Organisation.teamAt(Organisation.site()), alone, TeamRelation.MEMBER_OF);
    TeamRef two = Organisation.teamAt(Organisation.site());
    Organisation.join(two, one, TeamRelation.MEMBER_OF);
    Organisation.join(two, other, TeamRelation.MEMBER_OF);
    assertThat(As.system().get(lone::due))
        .contains(alone.id())
        .doesNotContain(one.id(), other.id());
    As.system().run(() -> lone.invite(alone.id()));
    As.system().run(() -> lone.invite(alone.id()));
    assertThat(As.system().get(lone::due)).doesNotContain(alone.id());
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = 'community-invited'",
                alone.id()))
        .isEqualTo(1);
    CommunityRow invited =
        alone.signedIn().get(communities::mine).invited().stream().findFirst().orElseThrow();
    alone.signedIn().run(() -> memberships.leave(invited.id()));
    assertThat(As.system().get(lone::due)).doesNotContain(alone.id());
  }

  @Test
  void aMentorWhomSomebodyKnowsThroughACommunityIsLinkedByIt() {
    APerson mentor = Mentors.ready();
    APerson mentee = APerson.peer();
    String mentorship = Mentors.match(mentee, mentor);
    assertThat(mentee.signedIn().get(() -> memberships.through(mentorship))).isEmpty();
    String community = CommunityOf.found(CommunityKind.MIXED, mentor);
    CommunityOf.join(community, mentor.signedIn(), mentee);
    String name = details(mentee, community).name();
    assertThat(mentee.signedIn().get(() -> memberships.through(mentorship))).contains(name);
    assertThat(mentor.signedIn().get(() -> memberships.through(mentorship))).contains(name);
    assertThat(APerson.peer().signedIn().get(() -> memberships.through(mentorship))).isEmpty();
  }

  @Test
  void aCommunityOfManyNeedsAsManyStatementsAsOneOfTwo() {
    APerson convenor = APerson.peer();
    String community = CommunityOf.peers(convenor);
    CommunityOf.joined(community, convenor.signedIn());
    long few = Database.statements(() -> details(convenor, community));
    for (int i = 0; i < 12; i++) {
      CommunityOf.joined(community, convenor.signedIn());
    }
    long many = Database.statements(() -> details(convenor, community));
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
  }
}
