package org.alongside.it;

import org.alongside.account.DemonstrationPerson;
import org.alongside.journal.JournalPlace;
import org.alongside.stories.Audience;
import org.alongside.stories.PassageMark;
import org.alongside.stories.StoryKind;
import org.alongside.stories.StoryShares;

/** A story of the member, which their mentor may read. */
final class ThingsOfStories {
  private ThingsOfStories() {}

  static void put(World world, Shelf shelf) {
    APerson member = world.caller("MEMBER").person();
    Written story = Written.by(member, StoryKind.STORY);
    String passage = story.write("A word", PassageMark.PUBLIC);
    String mentor = world.publicId("MENTOR");
    shelf.put("kept", new JournalPlace(JournalPlace.STORY, story.id(), passage));
    story.shareWith(mentor);
    shelf.put("story", story.id());
    shelf.put("passage", passage);
    shelf.put("up", true);
    shelf.put("named", true);
    shelf.put("own", true);
    shelf.put("namedId", -1L);
    shelf.put("mentorId", -1L);
    shelf.put(
        DemonstrationPerson.class,
        new DemonstrationPerson(-1L, "nobody@example.org", null, world.today()));
    shelf.put("person.mentor", mentor);
    shelf.put(
        "share",
        world
            .caller("MEMBER")
            .identity()
            .get(() -> Organisation.boundary(StoryShares.class).of(story.id()))
            .get(0)
            .publicId());
    shelf.put(StoryKind.class, StoryKind.GIBBS);
    shelf.put(PassageMark.class, PassageMark.NEVER);
    shelf.put(Audience.class, Audience.NAMED);
  }
}
