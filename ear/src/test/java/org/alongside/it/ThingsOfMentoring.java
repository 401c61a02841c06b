package org.alongside.it;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.competency.AddEvidence;
import org.alongside.competency.AppealDecision;
import org.alongside.competency.AskCredit;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.Assessors;
import org.alongside.competency.Competencies;
import org.alongside.competency.CompetencyPage;
import org.alongside.competency.EvidenceKind;
import org.alongside.competency.ExperienceCredits;
import org.alongside.competency.ExperienceKind;
import org.alongside.competency.GrantAssessor;
import org.alongside.competency.RateSelf;
import org.alongside.coreflection.GroupReflections;
import org.alongside.coreflection.GroupTerms;
import org.alongside.mentoring.ActionOwner;
import org.alongside.mentoring.AddAction;
import org.alongside.mentoring.ArrangeMatch;
import org.alongside.mentoring.Covers;
import org.alongside.mentoring.EndReason;
import org.alongside.mentoring.HandoverItem;
import org.alongside.mentoring.LinkKind;
import org.alongside.mentoring.Matches;
import org.alongside.mentoring.MeetingMode;
import org.alongside.mentoring.MeetingRecord;
import org.alongside.mentoring.MeetingTerms;
import org.alongside.mentoring.Meetings;
import org.alongside.mentoring.MentorProfileDetails;
import org.alongside.mentoring.MentorWish;
import org.alongside.mentoring.Mentorships;
import org.alongside.mentoring.ProposeCover;

/** The member's mentorship with the MENTOR, somebody who is to stand in, and a grant. */
final class ThingsOfMentoring {
  private ThingsOfMentoring() {}

  static void put(World world, Shelf shelf) {
    APerson member = world.caller("MEMBER").person();
    APerson mentor = world.caller("MENTOR").person();
    Mentors.makeReady(mentor);
    String mentorship = Mentors.match(member, mentor);
    As me = world.caller("MEMBER").identity();
    As them = world.caller("MENTOR").identity();
    APerson other = Mentors.ready();
    Mentors.profile(other, 5);
    ProposeCover cover =
        new ProposeCover(
            other.publicId(),
            world.today(),
            world.today().plusDays(5),
            Set.of(HandoverItem.ACTIONS));
    them.run(() -> Organisation.boundary(Covers.class).propose(mentorship, cover));
    shelf.put("mentorship", mentorship);
    shelf.put(
        "cover",
        me.get(() -> Organisation.boundary(Mentorships.class).details(mentorship, "en"))
            .covers()
            .get(0)
            .publicId());
    shelf.put(
        "offer",
        me.get(() -> Organisation.boundary(Matches.class).mine()).offers().stream()
            .filter(o -> o.mentor().equals(mentor.publicId()))
            .findFirst()
            .orElseThrow()
            .publicId());
    able(world, shelf, me, them);
    brought(world, shelf, member, me);
    group(world, shelf, mentor, them);
    meetings(shelf, mentorship, me, them);
    shelf.put("offers", List.of("none"));
    shelf.put("items", Set.of(HandoverItem.ACTIONS));
    shelf.put("alone", false);
    shelf.put("other", world.publicId("COLLEAGUE"));
    shelf.put("assessorGrant", Mentors.grant(member));
    shelf.put(ProposeCover.class, cover);
    shelf.put(LinkKind.class, LinkKind.COMMUNITY);
    shelf.put(EndReason.class, EndReason.NO_FAULT);
    shelf.put(ArrangeMatch.class, new ArrangeMatch(mentor.publicId(), null, null));
    shelf.put(MentorWish.class, new MentorWish(Set.of("en"), null, Set.of(), Set.of(), Set.of()));
    shelf.put(MentorProfileDetails.class, profile());
    shelf.put(
        GrantAssessor.class,
        new GrantAssessor(
            member.publicId(),
            AssessorKind.MENTOR,
            null,
            null,
            null,
            "A test",
            world.today(),
            world.today().plusDays(30)));
  }

  /** A level that is signed off, a rating that waits, and a piece of evidence. */
  private static void able(World world, Shelf shelf, As me, As them) {
    Competencies competencies = Organisation.boundary(Competencies.class);
    me.run(() -> competencies.rate(new RateSelf("C1", 1, null)));
    String member = world.publicId("MEMBER");
    them.run(() -> competencies.assess(rating(me, 0), 1, null));
    them.run(() -> competencies.signOff(rating(me, 0), 1));
    me.run(() -> competencies.rate(new RateSelf("C2", 1, null)));
    AddEvidence evidence =
        new AddEvidence("C1", EvidenceKind.DISCUSSION, world.today(), "We talked.", false);
    me.run(() -> competencies.addEvidence(member, evidence));
    CompetencyPage.Row row = me.get(() -> competencies.mine("en")).rows().get(0);
    shelf.put("heldLevel", row.steps().get(0).publicId());
    shelf.put("evidence", row.evidence().get(0).publicId());
    shelf.put("rating", rating(me, 1));
    shelf.put("level", 1);
    shelf.put("competency", "C1");
    shelf.put("words", "A word");
    shelf.put("reason", "A reason");
    shelf.put("plan", "A plan");
    shelf.put(AddEvidence.class, evidence);
    shelf.put(RateSelf.class, new RateSelf("C3", 1, null));
    shelf.put(AppealDecision.class, AppealDecision.GIVEN_BACK);
  }

  /** Experience of the member's, and another peer's that is put to the member. */
  private static void brought(World world, Shelf shelf, APerson member, As me) {
    ExperienceCredits credits = Organisation.boundary(ExperienceCredits.class);
    AskCredit asked =
        new AskCredit("C9", ExperienceKind.VOLUNTEERING, 5, 1, "I sat with people at a drop-in.");
    APerson fellow = APerson.peer();
    GrantAssessor grant =
        new GrantAssessor(
            member.publicId(),
            AssessorKind.SENIOR_PEER,
            null,
            fellow.publicId(),
            null,
            "A test",
            world.today(),
            world.today().plusDays(30));
    As.system().run(() -> Organisation.boundary(Assessors.class).grant(grant));
    shelf.put("credit", me.get(() -> credits.ask(asked)));
    shelf.put("credit.asked", fellow.signedIn().get(() -> credits.ask(asked)));
    shelf.put(
        AskCredit.class, new AskCredit("C10", ExperienceKind.OTHER_WORK, 5, 1, "I kept the door."));
  }

  /** The mentor invites the member and one more mentee. */
  private static void group(World world, Shelf shelf, APerson mentor, As them) {
    APerson second = APerson.peer();
    Mentors.match(second, mentor);
    Set<String> mentees = Set.of(world.publicId("MEMBER"), second.publicId());
    GroupTerms terms =
        new GroupTerms(Instant.now().plus(Duration.ofDays(2)), 60, MeetingMode.VIDEO, null);
    GroupReflections groups = Organisation.boundary(GroupReflections.class);
    shelf.put("group", them.get(() -> groups.plan(terms, mentees)));
    shelf.put("mentees", mentees);
    shelf.put("comes", true);
    shelf.put(GroupTerms.class, terms);
  }

  private static String rating(As me, int row) {
    return me.get(() -> Organisation.boundary(Competencies.class).mine("en"))
        .rows()
        .get(row)
        .rating()
        .publicId();
  }

  private static void meetings(Shelf shelf, String mentorship, As me, As them) {
    Meetings meetings = Organisation.boundary(Meetings.class);
    MeetingTerms terms =
        new MeetingTerms(Instant.now().plus(Duration.ofDays(2)), 60, MeetingMode.VIDEO);
    String meeting = me.get(() -> meetings.propose(mentorship, terms));
    AddAction add = new AddAction(ActionOwner.MENTEE, "Ask", Organisation.today());
    them.run(() -> meetings.addAction(meeting, add));
    shelf.put("meeting", meeting);
    shelf.put("action", me.get(() -> meetings.details(meeting)).actions().get(0).publicId());
    shelf.put(MeetingTerms.class, terms);
    shelf.put(AddAction.class, add);
    shelf.put(
        MeetingRecord.class,
        new MeetingRecord(Instant.now(), 60, MeetingMode.VIDEO, Set.of(), false, false));
  }

  private static MentorProfileDetails profile() {
    return new MentorProfileDetails(
        true, 5, Set.of("en"), Set.of(), Set.of(), Set.of(), Set.of(), false, null, null, null, 0);
  }
}
