package org.alongside.stories;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.journal.JournalErased;
import org.alongside.people.PersonLeft;
import org.alongside.people.Today;
import org.alongside.platform.SiteClock;

/**
 * Whoever leaves reads nothing any more and shares nothing; whoever is erased has no story. Until
 * the day itself the rule of {@link NamedReaders} decides, since teams and mentors end that day.
 */
@Dependent
class StoryEnds {
  @Inject private StoryQueries queries;
  @Inject private Today today;
  @Inject private SiteClock clock;

  void left(@Observes PersonLeft left) {
    if (!left.day().isAfter(today.date())) {
      queries.touching(left.personId()).forEach(h -> h.end(clock.now()));
    }
  }

  void erased(@Observes JournalErased erased) {
    queries.ofPerson(erased.personId()).forEach(queries::delete);
    queries.touching(erased.personId()).forEach(h -> h.end(clock.now()));
  }
}
