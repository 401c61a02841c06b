package org.alongside.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;

/**
 * How the passages of somebody's stories are marked, and with whom they share them; the words are
 * in the journal's part of the file, under the same items.
 */
@ApplicationScoped
class StoriesExport implements ExportPart {
  @Inject private StoryQueries queries;
  @Inject private PersonDesk persons;

  @Override
  public int order() {
    return 41;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.stories.stories",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Map<Long, Story> stories =
        queries.ofPerson(personId).stream()
            .collect(Collectors.toMap(Story::id, Function.identity()));
    List<List<String>> passages = new ArrayList<>();
    for (StoryPassage p : queries.passagesOf(personId)) {
      Story story = stories.get(p.storyId());
      passages.add(
          Arrays.asList(
              story.publicId(), story.kind().name(), p.item(), p.prompt(), p.mark().name()));
    }
    List<StoryShare> shares = queries.allOf(personId);
    Map<Long, PersonName> names =
        persons.names(shares.stream().map(StoryShare::readerId).collect(Collectors.toSet()));
    List<List<String>> sharings = new ArrayList<>();
    for (StoryShare h : shares) {
      sharings.add(
          Arrays.asList(
              stories.get(h.storyId()).publicId(),
              names.get(h.readerId()).shown(),
              text(h.sharedAt()),
              text(h.endedAt())));
    }
    return List.of(
        table(words, "stories", passages, "story", "kind", "item", "prompt", "mark"),
        table(words, "story-sharings", sharings, "story", "reader", "shared", "ended"));
  }

  private static ExportTable table(
      ResourceBundle words, String name, List<List<String>> rows, String... columns) {
    return new ExportTable(
        name,
        words.getString("stories.export." + name),
        Stream.of(columns)
            .map(c -> new ExportTable.Column(c, words.getString("stories.column." + c)))
            .toList(),
        rows);
  }

  private static String text(Instant at) {
    return at == null ? null : at.toString();
  }
}
