package org.alongside.catalogue;

import java.util.List;

/**
 * A moment of a scenario.
 *
 * @param ending how it ended, or null while it goes on
 * @param choices empty at an ending
 */
public record ScenarioNode(String id, String html, String ending, List<Choice> choices) {
  /** Something one can say or do, and where it leads. */
  public record Choice(String id, String text, String next) {}

  /** Whether the scenario ends here. */
  public boolean ends() {
    return ending != null;
  }
}
