package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to break {@link SmallContent}, and the one fault that must come of it.
 *
 * @param name says what is broken
 * @param sentence a part of the fault's sentence
 */
record Break(
    String name, UnaryOperator<SmallContent> how, String path, String place, String sentence) {

  /** One replacement in one file, where the fault is found too. */
  static Break in(String path, String found, String replacement, String place, String sentence) {
    return new Break(
        found.strip().lines().findFirst().orElse("") + " -> " + replacement.strip(),
        content -> content.replacing(path, found, replacement),
        path,
        place,
        sentence);
  }

  /** The same break, but the fault is found in another file. */
  Break found(String elsewhere) {
    return new Break(name, how, elsewhere, place, sentence);
  }

  void holds(SmallContent content) {
    List<ContentFault> faults = how.apply(content).faults();
    assertThat(faults).as(name).hasSize(1);
    assertThat(faults.get(0).path()).isEqualTo(path);
    assertThat(faults.get(0).place()).isEqualTo(place);
    assertThat(faults.get(0).sentence()).contains(sentence);
  }

  @Override
  public String toString() {
    return name;
  }
}
