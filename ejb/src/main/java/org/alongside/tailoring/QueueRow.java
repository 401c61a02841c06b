package org.alongside.tailoring;

import java.time.Instant;
import java.util.List;

/**
 * Something of somebody's plan that waits for a decision, or has it.
 *
 * @param person public id
 * @param name of the person
 * @param claim what is to be verified; null where something was asked
 * @param ask what was asked; null where something is to be verified
 * @param title of the module that was asked about, or null
 */
public record QueueRow(String person, String name, ClaimRow claim, AskRow ask, String title) {
  /** Public id of what is decided. */
  public String id() {
    return claim == null ? ask.id() : claim.id();
  }

  /** Files that show what is to be verified; none where something was asked. */
  public List<EvidenceRow> files() {
    return claim == null ? List.of() : claim.files();
  }

  /** Since when it waits. */
  public Instant since() {
    return claim == null ? ask.askedAt() : claim.claimedAt();
  }

  /** When it was decided; null: it waits. */
  public Instant decidedAt() {
    return claim == null ? ask.decidedAt() : claim.decidedAt();
  }

  /** What was decided, in one word; null: it waits. */
  public String decision() {
    return decidedAt() == null ? null : claim == null ? ask.state().name() : claim.state().name();
  }

  /** What was said with it, or null. */
  public String words() {
    return claim == null ? ask.answer() : claim.reason();
  }
}
