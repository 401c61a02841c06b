package org.alongside.authoring;

import java.util.List;

/**
 * A value in a form.
 *
 * @param name what a browser calls it: file and place, joined by {@code ~}
 * @param label the place without ids, joined by dots, as in {@code options.text}
 * @param value what stands there; words of a list one a line
 * @param needed whether it may not stay empty
 * @param shared whether it is the same in every language
 * @param choices words to choose from, for kinds that have them
 * @param faults sentences about it
 * @param reference what the module's first language says there, where this is another; else null
 */
public record FormField(
    String name,
    String label,
    FieldKind kind,
    String value,
    boolean needed,
    boolean shared,
    List<Choice> choices,
    List<String> faults,
    String reference) {

  /**
   * A word to choose.
   *
   * @param text what it says, where it is the author's own; null: the word itself is known
   * @param chosen whether it is
   */
  public record Choice(String id, String text, boolean chosen) {}
}
