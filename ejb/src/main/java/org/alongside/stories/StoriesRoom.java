package org.alongside.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.JournalRoom;

/** Words are kept for stories that are there, so that what is deleted stays deleted. */
@ApplicationScoped
class StoriesRoom implements JournalRoom {
  @Inject private StoryQueries queries;

  @Override
  public String module() {
    return JournalPlace.STORY;
  }

  @Override
  public boolean has(long personId, String unit) {
    return queries.has(unit, personId);
  }
}
