package org.alongside.assessment;

import java.util.List;

/**
 * A moment of a scenario as it is shown.
 *
 * @param chosen the choice that was made here, or null while it is open
 * @param ending how it ended, or null
 */
public record Scene(String node, String html, List<Choice> choices, String chosen, String ending) {
  /** Something one can say or do. */
  public record Choice(String id, String html) {}

  /** The words of the choice that was made. */
  public String chosenHtml() {
    return choices.stream()
        .filter(c -> c.id().equals(chosen))
        .map(Choice::html)
        .findFirst()
        .orElse("");
  }
}
