package org.alongside.platform;

import java.util.List;

/** What was typed for a setting is no value of it, with a sentence that names what would do. */
class UnfitValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Object> arguments;

  /**
   * @param key of a sentence in the platform's bundle
   * @param arguments what it names, in MessageFormat's order
   */
  UnfitValue(String key, Object... arguments) {
    super(key);
    this.arguments = List.of(arguments);
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
