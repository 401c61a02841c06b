package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * What a gate looked at, and what it found wrong: one sentence each, which says where, what, and
 * what to do. A gate that has looked at nothing does not hold.
 */
final class Findings {
  private int looked;
  private final List<String> wrong = new ArrayList<>();

  /** One more thing was looked at. */
  void looked() {
    looked++;
  }

  /** Keeps a sentence, once. */
  void wrong(String sentence, Object... arguments) {
    String said = sentence.formatted(arguments);
    if (!wrong.contains(said)) {
      wrong.add(said);
    }
  }

  /** What is wrong, for the tests that feed a gate with something wrong. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Fails with every sentence, or when nothing was looked at. */
  void hold() {
    assertThat(wrong)
        .withFailMessage(() -> wrong.size() + " to mend:\n- " + String.join("\n- ", wrong))
        .isEmpty();
    assertThat(looked)
        .withFailMessage("This gate has looked at nothing, so it guards nothing.")
        .isPositive();
  }
}
