package org.alongside.credential;

import jakarta.enterprise.context.Dependent;
import java.util.List;

/**
 * Which modules a person completes for a programme, and which of theirs are recognised. The one
 * place to ask a person's own plan; whoever has none completes what the terms list.
 */
@Dependent
class ProgrammeNeeds {
  /**
   * What a programme asks of somebody.
   *
   * @param modules codes of those that must be completed
   * @param recognised codes of those that count without
   */
  record Needs(List<String> modules, List<String> recognised) {}

  Needs of(long personId, AchievementTerms programme) {
    return new Needs(programme.needs(), List.of());
  }

  /** Whether completing the module can be the end of the programme for somebody. */
  boolean touches(AchievementTerms programme, String module) {
    return programme.needs().contains(module);
  }
}
