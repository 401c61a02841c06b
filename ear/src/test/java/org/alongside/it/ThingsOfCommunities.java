package org.alongside.it;

import java.util.Set;
import org.alongside.community.Communities;
import org.alongside.community.CommunityKind;
import org.alongside.community.CommunityRole;
import org.alongside.community.FoundCommunity;
import org.alongside.discussion.Discussions;
import org.alongside.discussion.SavePost;
import org.alongside.gathering.AskPoll;
import org.alongside.gathering.CommunityDecisions;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.CommunityPolls;
import org.alongside.gathering.CommunityResources;
import org.alongside.gathering.Duty;
import org.alongside.gathering.GatheringKind;
import org.alongside.gathering.GatheringTerms;
import org.alongside.gathering.MeetingPart;
import org.alongside.gathering.ResourceKind;
import org.alongside.gathering.SaveDecision;
import org.alongside.gathering.SaveResource;

/**
 * A community of peers that the member convenes, with another peer in it who has written there,
 * too; and one for everybody, in which the member is.
 */
final class ThingsOfCommunities {
  private ThingsOfCommunities() {}

  static void put(World world, Shelf shelf) {
    As coordinator = world.caller("COORDINATOR").identity();
    As member = world.caller("MEMBER").identity();
    String convenor = world.publicId("MEMBER");
    FoundCommunity peers =
        new FoundCommunity(world.mark(), "To learn.", CommunityKind.PEERS, convenor);
    Communities communities = Organisation.boundary(Communities.class);
    String community = coordinator.get(() -> communities.found(peers));
    FoundCommunity mixed =
        new FoundCommunity("Everybody", "To learn.", CommunityKind.MIXED, convenor);
    shelf.put("community", community);
    shelf.put("community.mixed", coordinator.get(() -> communities.found(mixed)));
    shelf.put(FoundCommunity.class, peers);
    APerson other = CommunityOf.joined(community, member);
    shelf.put("person.fellow", other.publicId());
    shelf.put("lone", invited(world.caller("PEER").person().id()));
    shelf.put("purpose", "To learn.");
    shelf.put("learned", "That it helps.");
    shelf.put("roles", Set.of(CommunityRole.BUDDY));
    meeting(world, shelf, community, member);
    posts(shelf, community, member, other.signedIn());
    kept(world, shelf, community, member);
  }

  /** Once was enough: the watch that looks every hour does not invite them while tests run. */
  private static long invited(long lone) {
    Database.execute(
        "INSERT INTO lone_invitation (person_id, community_id, invited_at) SELECT ?, MIN(id), NOW(6) FROM community",
        lone);
    return lone;
  }

  private static void meeting(World world, Shelf shelf, String community, As member) {
    GatheringTerms terms =
        new GatheringTerms(
            GatheringKind.PRACTICE,
            world.today().plusDays(9).atTime(10, 0),
            90,
            "Room 9",
            null,
            world.mark());
    shelf.put(
        "meeting.community",
        member.get(() -> Organisation.boundary(CommunityMeetings.class).plan(community, terms)));
    shelf.put(GatheringTerms.class, terms);
    GatheringTerms open =
        new GatheringTerms(
            GatheringKind.OPEN_SESSION,
            world.today().plusDays(19).atTime(10, 0),
            90,
            "Hall",
            null,
            null);
    shelf.put(
        "meeting.session",
        member.get(() -> Organisation.boundary(CommunityMeetings.class).plan(community, open)));
    shelf.put(Duty.class, Duty.NOTE_TAKER);
    shelf.put(MeetingPart.class, MeetingPart.CASE);
  }

  private static void kept(World world, Shelf shelf, String community, As member) {
    SaveResource resource =
        new SaveResource("Rides", ResourceKind.DILEMMA, "Who drives?", null, null);
    SaveDecision decision = new SaveDecision("No rides", "We wait for the bus.", null);
    AskPoll asked = new AskPoll("Which evening?", "Monday\nThursday", world.today().plusDays(5));
    shelf.put(
        "resource",
        member.get(() -> Organisation.boundary(CommunityResources.class).add(community, resource)));
    shelf.put(
        "decided",
        member.get(
            () -> Organisation.boundary(CommunityDecisions.class).decide(community, decision)));
    shelf.put(
        "poll",
        member.get(() -> Organisation.boundary(CommunityPolls.class).ask(community, asked)));
    shelf.put("answer", 1);
    shelf.put(SaveResource.class, resource);
    shelf.put(SaveDecision.class, decision);
    shelf.put(AskPoll.class, asked);
  }

  private static void posts(Shelf shelf, String community, As member, As other) {
    Discussions discussions = Organisation.boundary(Discussions.class);
    String topic =
        member.get(
            () -> discussions.start(community, "Driving", new SavePost("first-one", "Hm.", null)));
    shelf.put("topic", topic);
    shelf.put("post", member.get(() -> discussions.topic(topic, null, null)).posts().get(0).id());
    shelf.put(
        "post.other",
        other.get(() -> discussions.reply(topic, new SavePost("other-one", "I see.", null))));
    shelf.put("before", null);
    shelf.put("follows", true);
    shelf.put(SavePost.class, new SavePost("another-one", "Words.", null));
  }
}
