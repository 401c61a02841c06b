package org.alongside.gates;

import com.tngtech.archunit.core.domain.JavaClasses;

/** Lists that were looked through by a person, each entry with its reason. */
final class Reviewed {
  private Reviewed() {}

  /**
   * Whether an entry can be held against these classes: its feature is there. An entry for a
   * feature that is not built yet waits; any other that nothing needs must go.
   */
  static boolean isThere(String className, JavaClasses classes) {
    String feature = className.substring(0, className.lastIndexOf('.'));
    return classes.stream().anyMatch(c -> c.getPackageName().equals(feature));
  }
}
