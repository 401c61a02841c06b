package org.alongside.it;

import java.util.List;
import java.util.Set;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.GrantAssessor;
import org.alongside.mentoring.ArrangeMatch;
import org.alongside.mentoring.Covers;
import org.alongside.mentoring.EndReason;
import org.alongside.mentoring.HandoverItem;
import org.alongside.mentoring.LinkKind;
import org.alongside.mentoring.Matches;
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

  private static MentorProfileDetails profile() {
    return new MentorProfileDetails(
        true, 5, Set.of("en"), Set.of(), Set.of(), Set.of(), Set.of(), false, null, null, null, 0);
  }
}
