package org.alongside.stories;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.journal.JournalDesk;
import org.alongside.journal.JournalEntryRow;
import org.alongside.journal.JournalPlace;
import org.alongside.people.PersonDesk;

/** Puts together what may be read of a story, and nothing else. */
@Dependent
class StoryReadings {
  @Inject private JournalDesk journal;
  @Inject private StoryQueries queries;
  @Inject private PersonDesk persons;

  /** What somebody of that kind may see now; passages without words are left out. */
  StoryReading of(Story story, Audience audience) {
    Map<String, JournalEntryRow> words =
        journal.ofUnit(story.personId(), JournalPlace.STORY, story.publicId()).stream()
            .filter(row -> row.text() != null)
            .collect(Collectors.toMap(row -> row.place().item(), Function.identity()));
    List<StoryReading.Passage> passages = new ArrayList<>();
    List<JournalEntryRow> shown = new ArrayList<>();
    for (StoryPassage passage : queries.passages(story.id())) {
      JournalEntryRow row = words.get(passage.item());
      if (row != null && passage.mark().isSeenBy(audience)) {
        passages.add(new StoryReading.Passage(passage.prompt(), row.text()));
        shown.add(row);
      }
    }
    JournalEntryRow title = words.get(StoryPage.TITLE);
    Instant changed =
        Stream.concat(shown.stream(), Stream.of(title).filter(Objects::nonNull))
            .map(JournalEntryRow::writtenAt)
            .max(Instant::compareTo)
            .orElse(null);
    return new StoryReading(
        story.kind(),
        title == null ? null : title.text(),
        persons.who(story.personId()).shownName(),
        changed,
        List.copyOf(passages));
  }
}
