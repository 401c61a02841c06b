package org.alongside.web.shell;

/** One of an enumeration as it stands in an address, where anything may stand. */
public final class Choice {
  private Choice() {}

  /** The one of that name, or null when there is none. */
  public static <E extends Enum<E>> E of(Class<E> all, String name) {
    for (E one : all.getEnumConstants()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    return null;
  }
}
