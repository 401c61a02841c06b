package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.Set;
import org.alongside.mentoring.ArrangeMatch;
import org.alongside.mentoring.AttachmentTotals;
import org.alongside.mentoring.Attachments;
import org.alongside.mentoring.CandidateRow;
import org.alongside.mentoring.Covers;
import org.alongside.mentoring.EndReason;
import org.alongside.mentoring.HandoverItem;
import org.alongside.mentoring.LinkKind;
import org.alongside.mentoring.MatchBar;
import org.alongside.mentoring.Matches;
import org.alongside.mentoring.MentoringSide;
import org.alongside.mentoring.MentorshipDetails;
import org.alongside.mentoring.MentorshipState;
import org.alongside.mentoring.Mentorships;
import org.alongside.mentoring.ProposeCover;
import org.alongside.people.Access;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.ReportingLines;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coordinator does about mentors, and what becomes of a mentorship. */
class AttachmentsIT extends InServer {
  @EJB private Attachments attachments;
  @EJB private Matches matches;
  @EJB private Mentorships mentorships;
  @EJB private Covers covers;
  @EJB private People people;
  @EJB private Access access;
  @EJB private ReportingLines lines;

  private TeamRef team;

  @BeforeEach
  void aTeam() {
    team = Organisation.teamAt(Organisation.site());
  }

  private APerson peerInTeam() {
    APerson peer = APerson.peer();
    Organisation.join(team, peer, TeamRelation.MEMBER_OF);
    return peer;
  }

  @Test
  void whoHasNoMentorIsCountedAndTheListNeedsAFixedNumberOfStatements() {
    As by = Organisation.coordinatorOf(team);
    APerson attached = peerInTeam();
    peerInTeam();
    long few = Database.statements(() -> by.run(() -> attachments.page(false, 0, 25)));
    for (int i = 0; i < 5; i++) {
      peerInTeam();
    }
    assertThat(Database.statements(() -> by.run(() -> attachments.page(false, 0, 25))))
        .isEqualTo(few)
        .isLessThanOrEqualTo(7);
    Mentors.match(attached, Mentors.ready());
    AttachmentTotals totals = by.get(attachments::totals);
    assertThat(totals.peers()).isEqualTo(7);
    assertThat(totals.attached()).isEqualTo(1);
    assertThat(by.get(() -> attachments.page(true, 0, 25))).hasSize(6);
    assertThat(by.get(() -> attachments.count(true))).isEqualTo(6);
    assertNotFound(() -> by.get(() -> attachments.of(APerson.peer().publicId())));
  }

  @Test
  void aLineManagerIsProposedOnlyWithANamedConflictAndThenSignsNothing() {
    As by = APerson.coordinator().signedIn();
    APerson boss = Mentors.ready();
    APerson mentee = peerInTeam();
    Mentors.profile(boss, 5);
    As.system().run(() -> lines.assign(mentee.publicId(), boss.publicId(), Organisation.today()));
    assertThat(by.get(() -> attachments.of(mentee.publicId())).candidates())
        .filteredOn(c -> c.mentor().equals(boss.publicId()))
        .extracting(CandidateRow::bar)
        .containsExactly(MatchBar.LINE);
    assertRefused(
        Kind.CONFLICT,
        "mentoring.error.bar.LINE",
        () ->
            by.run(
                () ->
                    attachments.arrange(
                        mentee.publicId(), new ArrangeMatch(boss.publicId(), " ", null))));
    by.run(
        () ->
            attachments.arrange(
                mentee.publicId(),
                new ArrangeMatch(boss.publicId(), "Leads the team until March.", null)));
    String offer = mentee.signedIn().get(matches::mine).offers().get(0).publicId();
    mentee.signedIn().run(() -> matches.choose(List.of(offer)));
    String mentorship = boss.signedIn().get(() -> matches.accept(offer));
    mentee.signedIn().run(() -> mentorships.agree(mentorship, 1));
    boss.signedIn().run(() -> mentorships.agree(mentorship, 1));
    assertThat(
            Database.number(
                "SELECT signs FROM mentor_line WHERE person_id = ? AND mentor_id = ?",
                mentee.id(),
                boss.id()))
        .isZero();
  }

  @Test
  void nobodyTakesMoreThanEightUnlessACoordinatorSaysWhy() {
    As by = APerson.coordinator().signedIn();
    APerson mentor = Mentors.ready();
    for (int i = 0; i < 8; i++) {
      Mentors.match(APerson.peer(), mentor);
    }
    APerson ninth = peerInTeam();
    assertRefused(
        Kind.CONFLICT,
        "mentoring.error.bar.FULL",
        () ->
            by.run(
                () ->
                    attachments.arrange(
                        ninth.publicId(), new ArrangeMatch(mentor.publicId(), null, null))));
    by.run(
        () ->
            attachments.arrange(
                ninth.publicId(),
                new ArrangeMatch(mentor.publicId(), null, "Two of them end this month.")));
    String offer = ninth.signedIn().get(matches::mine).offers().get(0).publicId();
    ninth.signedIn().run(() -> matches.choose(List.of(offer)));
    assertThat(mentor.signedIn().get(() -> matches.accept(offer))).isNotBlank();
  }

  @Test
  void whenAMentorLeavesTheMenteeKeepsItAllAndStandsWithoutOne() {
    APerson mentor = Mentors.ready();
    APerson mentee = peerInTeam();
    String mentorship = Mentors.match(mentee, mentor);
    As by = Organisation.coordinatorOf(team);
    As.system()
        .run(() -> people.leave(mentor.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
    MentorshipDetails left = mentee.signedIn().get(() -> mentorships.details(mentorship, "en"));
    assertThat(left.state()).isEqualTo(MentorshipState.ENDED);
    assertThat(left.endReason()).isEqualTo(EndReason.MENTOR_LEFT);
    assertNotFound(() -> mentor.signedIn().get(() -> mentorships.details(mentorship, "en")));
    assertThat(by.get(() -> attachments.page(true, 0, 25))).hasSize(1);
    assertThat(mentor.signedIn().get(() -> access.isMentorOf(mentee.id()))).isFalse();
  }

  @Test
  void whoStandsInSeesWhatTheMenteeHandsOverAndNothingBefore() {
    APerson mentor = Mentors.ready();
    APerson other = Mentors.ready();
    APerson mentee = peerInTeam();
    Mentors.profile(other, 5);
    String mentorship = Mentors.match(mentee, mentor);
    ProposeCover plan =
        new ProposeCover(
            other.publicId(),
            Organisation.today(),
            Organisation.today().plusDays(10),
            Set.of(HandoverItem.ACTIONS, HandoverItem.COMPETENCIES));
    assertThat(mentor.signedIn().get(() -> covers.choices(mentorship)))
        .anyMatch(c -> c.publicId().equals(other.publicId()));
    mentor.signedIn().run(() -> covers.propose(mentorship, plan));
    assertNotFound(() -> other.signedIn().get(() -> mentorships.details(mentorship, "en")));
    String cover =
        mentee
            .signedIn()
            .get(() -> mentorships.details(mentorship, "en"))
            .covers()
            .get(0)
            .publicId();
    assertNotFound(() -> other.signedIn().run(() -> covers.agree(mentorship, cover, Set.of())));
    mentee.signedIn().run(() -> covers.agree(mentorship, cover, Set.of(HandoverItem.ACTIONS)));
    MentorshipDetails seen = other.signedIn().get(() -> mentorships.details(mentorship, "en"));
    assertThat(seen.side()).isEqualTo(MentoringSide.COVER);
    assertThat(seen.handed()).containsExactly(HandoverItem.ACTIONS);
    assertNotFound(
        () -> other.signedIn().run(() -> mentorships.end(mentorship, EndReason.NO_FAULT)));
    mentee.signedIn().run(() -> covers.end(mentorship, cover));
    assertNotFound(() -> other.signedIn().get(() -> mentorships.details(mentorship, "en")));
  }

  @Test
  void eitherEndsItWithoutSayingWhyAndTheLinkHasItsDates() {
    APerson mentor = Mentors.ready();
    APerson mentee = peerInTeam();
    Organisation.join(team, mentor, TeamRelation.MEMBER_OF);
    String mentorship = Mentors.match(mentee, mentor);
    As by = Organisation.coordinatorOf(team);
    assertThat(mentee.signedIn().get(() -> mentorships.details(mentorship, "en")).link())
        .isEqualTo(LinkKind.LOCAL_TEAM);
    by.run(() -> attachments.link(mentorship, LinkKind.COMMUNITY));
    assertThat(mentee.signedIn().get(() -> mentorships.details(mentorship, "en")).link())
        .isEqualTo(LinkKind.COMMUNITY);
    assertNotFound(
        () ->
            Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()))
                .run(() -> attachments.link(mentorship, LinkKind.COMMUNITY)));
    mentee.signedIn().run(() -> mentorships.askForHelp(mentorship));
    assertNotFound(() -> mentor.signedIn().run(() -> mentorships.askForHelp(mentorship)));
    assertRefused(
        Kind.INVALID,
        "mentoring.error.endReason",
        () -> mentee.signedIn().run(() -> mentorships.end(mentorship, EndReason.ARRANGED)));
    mentee.signedIn().run(() -> mentorships.end(mentorship, EndReason.NO_FAULT));
    assertThat(
            Database.number(
                """
                SELECT COUNT(*) FROM mentorship_link l JOIN mentorship m ON m.id = l.mentorship_id
                WHERE m.public_id = ? AND l.ends_on IS NULL
                """,
                mentorship))
        .isZero();
    mentee.signedIn().run(matches::begin);
    assertThat(mentee.signedIn().get(matches::mine).mentorship()).isNull();
  }
}
