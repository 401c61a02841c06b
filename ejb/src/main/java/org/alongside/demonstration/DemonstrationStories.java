package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.stories.NamedReader;
import org.alongside.stories.PassageMark;
import org.alongside.stories.ReaderTie;
import org.alongside.stories.Stories;
import org.alongside.stories.StoryKind;
import org.alongside.stories.StoryPage;
import org.alongside.stories.StoryShares;

/** A story and a reflection of the peer of the demonstration; the reflection is shared. */
@Stateless
public class DemonstrationStories {
  @EJB private Journals journals;
  @EJB private Stories stories;
  @EJB private StoryShares shares;
  @Inject private SiteClock clock;

  /**
   * Writes them, as the caller; nothing where they cannot be written, for want of a site key.
   *
   * @param present the demonstration's today
   * @return whether they are written
   */
  @RolesAllowed(Roles.PERSON)
  public boolean write(Instant present) {
    if (!journals.opens()) {
      return false;
    }
    clock.at(present.minus(Duration.ofDays(8)), this::story);
    clock.at(present.minus(Duration.ofDays(3)), this::reflection);
    return true;
  }

  private String story() {
    String story = stories.begin(StoryKind.STORY);
    say(story, StoryPage.TITLE, "The green door");
    passage(
        story,
        "The first time I rang at the green door I walked once around the block and came back. Nobody asked me why. Somebody put the kettle on.",
        PassageMark.PUBLIC);
    passage(
        story,
        "It took me until spring to say what I had come for. I tell this when somebody thinks they have to explain themselves on the first day.",
        PassageMark.ONE_TO_ONE);
    passage(story, "What my sister said in the car. Not for work.", PassageMark.NEVER);
    return story;
  }

  private String reflection() {
    String story = stories.begin(StoryKind.GIBBS);
    say(story, StoryPage.TITLE, "The talk in the stairwell");
    say(
        story,
        "p-description",
        "Tuesday, ten to three. A man on the unit asked me in the stairwell what I would do in his place.");
    say(story, "p-feelings", "Flattered first. Then I noticed that I wanted to be right.");
    say(story, "p-plan", "Ask what he has thought of himself before I say anything of mine.");
    shares.choices(story).stream()
        .filter(n -> n.why() == ReaderTie.MENTOR)
        .map(NamedReader::person)
        .findFirst()
        .ifPresent(mentor -> shares.share(story, mentor));
    return story;
  }

  private void passage(String story, String text, PassageMark mark) {
    List<StoryPage.Passage> passages = stories.page(story).passages();
    String item = passages.get(passages.size() - 1).item();
    say(story, item, text);
    stories.mark(story, item, mark);
    if (mark != PassageMark.NEVER) {
      stories.add(story);
    }
  }

  private void say(String story, String item, String text) {
    journals.save(
        new SaveJournalEntry(
            new JournalPlace(JournalPlace.STORY, story, item),
            "demonstration",
            "demonstration",
            0,
            text));
  }
}
