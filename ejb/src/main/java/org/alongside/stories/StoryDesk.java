package org.alongside.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.SiteClock;

/**
 * What one person shares with another, for the features above that show it to those two. Not a
 * boundary: it runs in the transaction and under the check of whoever calls, and the web module
 * cannot see it.
 */
@ApplicationScoped
public class StoryDesk {
  @Inject private StoryQueries queries;
  @Inject private NamedReaders readers;
  @Inject private PersonDesk persons;
  @Inject private SiteClock clock;

  /** What the owner shares with the reader now, the latest first. */
  public List<SharedRow> shared(long owner, long reader) {
    return readers.owners(reader).contains(owner) ? rows(reader, Set.of(owner)) : List.of();
  }

  /** The two have nothing to do with each other any more: what either shared is taken back. */
  public void end(long one, long other) {
    queries.between(one, other).forEach(h -> h.end(clock.now()));
    queries.between(other, one).forEach(h -> h.end(clock.now()));
  }

  List<SharedRow> rows(long reader, Collection<Long> owners) {
    List<Object[]> found = queries.shared(reader, owners);
    Map<Long, PersonName> names =
        persons.names(found.stream().map(r -> (Long) r[1]).collect(Collectors.toSet()));
    return found.stream()
        .map(
            r ->
                new SharedRow(
                    (String) r[0],
                    names.get((Long) r[1]).shown(),
                    (StoryKind) r[2],
                    (Instant) r[3]))
        .toList();
  }
}
