package org.alongside.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.Caller;
import org.alongside.platform.SiteClock;

/** Stores files of a draft that is locked. */
@Dependent
class DraftStore {
  @PersistenceContext private EntityManager em;
  @Inject private DraftQueries drafts;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Stores a text; the same text again changes nothing. */
  DraftFile store(Draft draft, String path, String text, String saveId) {
    DraftFile known = drafts.file(draft, path).orElse(null);
    if (known != null && known.content().equals(text)) {
      return known;
    }
    if (text.length() > DraftFiles.TEXT_MOST) {
      throw Refusal.invalid("authoring.error.long", DraftFiles.TEXT_MOST);
    }
    Instant now = clock.now();
    draft.change(now);
    DraftFile file = known == null ? new DraftFile(draft.id(), path) : known;
    file.write(text, saveId, caller.personId(), now);
    if (known == null) {
      em.persist(file);
    }
    return file;
  }

  /** Takes a file away; nothing happens where there is none. */
  void remove(Draft draft, String path) {
    draft.change(clock.now());
    drafts.file(draft, path).ifPresent(em::remove);
  }
}
