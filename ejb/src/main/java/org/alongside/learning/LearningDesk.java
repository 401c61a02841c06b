package org.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells features above how far somebody is. Not a boundary: it runs in the transaction and after
 * the check of whoever calls, and the web module cannot see it.
 */
@ApplicationScoped
public class LearningDesk {
  @Inject private TranscriptRows rows;

  /** What somebody completed and what they are at; never how they answered. */
  public LearningOf of(long person, String language) {
    return rows.of(person, language);
  }
}
