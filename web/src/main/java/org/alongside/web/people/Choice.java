package org.alongside.web.people;

/** One of an enumeration as it stands in an address, where anything may stand. */
final class Choice {
  private Choice() {}

  /** The one of that name, or null when there is none. */
  static <E extends Enum<E>> E of(Class<E> all, String name) {
    for (E one : all.getEnumConstants()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    return null;
  }
}
