package org.alongside.stories;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.journal.JournalDesk;
import org.alongside.journal.JournalEntryRow;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.PublicId;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * The story studio: what somebody writes to think it over, to practise it or to share it. Every
 * method is about the caller's own; there is none that shows or counts somebody else's. The words
 * are kept by {@link org.alongside.journal.Journals}, in the module {@link StoryPage#MODULE}.
 */
@Stateless
public class Stories {
  /** How many somebody may have. */
  public static final int MOST = 100;

  /** How many passages one may have. */
  public static final int PASSAGES_MOST = 40;

  private static final int ITEM_BYTES = 9;
  private static final String BROUGHT = "brought-over";

  @PersistenceContext private EntityManager em;
  @EJB private Journals journals;
  @Inject private StoryQueries queries;
  @Inject private StoryReadings readings;
  @Inject private JournalDesk journal;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** All of the caller's, the latest first; a fixed number of statements. */
  @RolesAllowed(Roles.PERSON)
  public StoryList mine() {
    long self = caller.personId();
    boolean opens = journal.opens(self);
    Map<String, String> titles = new HashMap<>();
    if (opens) {
      for (JournalEntryRow row : journal.ofItem(self, JournalPlace.STORY, StoryPage.TITLE)) {
        titles.put(row.place().unit(), row.text());
      }
    }
    Map<Long, Long> shared =
        queries.openOf(self).stream()
            .collect(Collectors.groupingBy(StoryShare::storyId, Collectors.counting()));
    return new StoryList(
        !opens,
        queries.ofPerson(self).stream()
            .map(
                s ->
                    new StoryRow(
                        s.publicId(),
                        s.kind(),
                        titles.get(s.publicId()),
                        s.begunAt(),
                        shared.getOrDefault(s.id(), 0L).intValue()))
            .toList());
  }

  /**
   * Begins one; its public id.
   *
   * @throws BusinessException 409 when there are {@value #MOST}
   */
  @RolesAllowed(Roles.PERSON)
  public String begin(StoryKind kind) {
    long self = caller.personId();
    if (kind == null) {
      throw Refusal.invalid("stories.error.kind");
    }
    if (queries.count(self) >= MOST) {
      throw Refusal.conflict("stories.error.many", MOST);
    }
    Story story = new Story(self, kind, clock.now());
    em.persist(story);
    em.flush();
    int place = 0;
    for (String prompt : kind.prompts()) {
      String item = "p-" + prompt.toLowerCase(Locale.ROOT);
      em.persist(new StoryPassage(story.id(), item, prompt, kind.firstMark(), place++));
    }
    if (place == 0) {
      em.persist(passage(story, place));
    }
    return story.publicId();
  }

  /**
   * Begins one with a copy of what the caller wrote beside a unit or in a reflection, which stays
   * as it is; its public id.
   *
   * @throws BusinessException 404 when nothing stands there; 409 when it cannot be opened now
   */
  @RolesAllowed(Roles.PERSON)
  public String bring(JournalPlace kept) {
    long self = caller.personId();
    String text =
        journal.ofUnit(self, kept.module(), kept.unit()).stream()
            .filter(row -> row.place().equals(kept) && row.text() != null)
            .map(JournalEntryRow::text)
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    String story = begin(StoryKind.NOTE);
    JournalPlace words = new JournalPlace(JournalPlace.STORY, story, "p-words");
    journals.save(new SaveJournalEntry(words, BROUGHT, BROUGHT, 0, text));
    return story;
  }

  /** How one of the caller's is laid out. */
  @RolesAllowed(Roles.PERSON)
  public StoryPage page(String story) {
    Story own = queries.own(story, caller.personId());
    List<Long> readers =
        queries.shares(own.id()).stream()
            .filter(StoryShare::isOpen)
            .map(StoryShare::readerId)
            .toList();
    return new StoryPage(
        own.publicId(),
        own.kind(),
        laidOut(own),
        persons.names(readers).values().stream().map(PersonName::shown).sorted().toList(),
        !journal.opens(own.personId()));
  }

  /** Adds a passage at the end; nobody but the owner may read it until it is marked. */
  @RolesAllowed(Roles.PERSON)
  public void add(String story) {
    Story own = queries.ownToChange(story, caller.personId());
    List<StoryPassage> passages = queries.passages(own.id());
    if (passages.size() >= PASSAGES_MOST) {
      throw Refusal.conflict("stories.error.long", PASSAGES_MOST);
    }
    em.persist(passage(own, after(passages)));
  }

  /** Moves a passage one place up or down; at the end of the way nothing happens. */
  @RolesAllowed(Roles.PERSON)
  public void move(String story, String passage, boolean up) {
    Story own = queries.ownToChange(story, caller.personId());
    List<StoryPassage> passages = new ArrayList<>(queries.passages(own.id()));
    int at = passages.indexOf(found(own, passages, passage));
    int to = up ? at - 1 : at + 1;
    if (to >= 0 && to < passages.size()) {
      int there = passages.get(to).place();
      passages.get(to).stand(passages.get(at).place());
      passages.get(at).stand(there);
    }
  }

  /**
   * Says how far a passage may go; counts at once, also for those with whom it is shared.
   *
   * @throws BusinessException 400 for a reflection, which is for no audience
   */
  @RolesAllowed(Roles.PERSON)
  public void mark(String story, String passage, PassageMark mark) {
    Story own = queries.ownToChange(story, caller.personId());
    if (!own.kind().marks().contains(mark)) {
      throw Refusal.invalid("stories.error.mark");
    }
    found(own, new ArrayList<>(queries.passages(own.id())), passage).mark(mark);
  }

  /** Deletes a passage and its words for good. */
  @RolesAllowed(Roles.PERSON)
  public void remove(String story, String passage) {
    long self = caller.personId();
    Story own = queries.ownToChange(story, self);
    em.remove(found(own, new ArrayList<>(queries.passages(own.id())), passage));
    journal.delete(self, new JournalPlace(JournalPlace.STORY, own.publicId(), passage));
  }

  /** Deletes one with all its words for good; whoever it was shared with finds nothing. */
  @RolesAllowed(Roles.PERSON)
  public void delete(String story) {
    long self = caller.personId();
    Story own = queries.ownToChange(story, self);
    journal.deleteUnit(self, JournalPlace.STORY, own.publicId());
    queries.delete(own);
  }

  /**
   * What somebody else would read of one of the caller's, as it stands now.
   *
   * @throws BusinessException 409 when it cannot be opened now
   */
  @RolesAllowed(Roles.PERSON)
  public StoryReading asSeen(String story, Audience audience) {
    Story own = queries.own(story, caller.personId());
    return readings.of(own, Objects.requireNonNull(audience));
  }

  /**
   * One of the caller's stories for use in teaching: the passages marked public, as Markdown.
   *
   * @throws BusinessException 409 when it cannot be opened now, or no passage is public
   */
  @RolesAllowed(Roles.PERSON)
  public String teaching(String story) {
    StoryReading reading = asSeen(story, Audience.TEACHING);
    if (reading.passages().isEmpty()) {
      throw Refusal.conflict("stories.error.nothingPublic");
    }
    return TeachingText.of(reading);
  }

  /** Words that arrived after their passage was gone stand at the end, for the owner alone. */
  private List<StoryPage.Passage> laidOut(Story story) {
    List<StoryPage.Passage> passages = new ArrayList<>();
    for (StoryPassage p : queries.passages(story.id())) {
      passages.add(new StoryPage.Passage(p.item(), p.prompt(), p.mark()));
    }
    if (journal.opens(story.personId())) {
      Set<String> known =
          passages.stream().map(StoryPage.Passage::item).collect(Collectors.toSet());
      for (JournalEntryRow row :
          journal.ofUnit(story.personId(), JournalPlace.STORY, story.publicId())) {
        String item = row.place().item();
        if (!item.equals(StoryPage.TITLE) && !known.contains(item)) {
          passages.add(new StoryPage.Passage(item, null, PassageMark.NEVER));
        }
      }
    }
    return List.copyOf(passages);
  }

  private StoryPassage found(Story story, List<StoryPassage> passages, String item) {
    for (StoryPassage passage : passages) {
      if (passage.item().equals(item)) {
        return passage;
      }
    }
    boolean kept = laidOut(story).stream().anyMatch(p -> p.item().equals(item));
    if (!kept) {
      throw BusinessException.notFound();
    }
    StoryPassage late =
        new StoryPassage(story.id(), item, null, PassageMark.NEVER, after(passages));
    em.persist(late);
    passages.add(late);
    return late;
  }

  private static int after(List<StoryPassage> passages) {
    return passages.stream().mapToInt(StoryPassage::place).max().orElse(-1) + 1;
  }

  private static StoryPassage passage(Story story, int place) {
    String item = "p-" + PublicId.random(ITEM_BYTES);
    return new StoryPassage(story.id(), item, null, PassageMark.NEVER, place);
  }
}
