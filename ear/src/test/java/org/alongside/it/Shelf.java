package org.alongside.it;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What the access matrix has to hand in: by the name of a parameter, or by its type. */
final class Shelf {
  private final Map<String, Function<World.Caller, Object>> byName = new HashMap<>();
  private final Map<Class<?>, Function<World.Caller, Object>> byType = new HashMap<>();

  /** The same for everybody. */
  void put(String name, Object thing) {
    byName.put(name, caller -> thing);
  }

  /** Another one for each caller. */
  void putEach(String name, Function<World.Caller, Object> thing) {
    byName.put(name, thing);
  }

  /** For parameters of that type whose name says nothing. */
  void put(Class<?> type, Object thing) {
    byType.put(type, caller -> thing);
  }

  /** Null: there is none of that name. */
  Function<World.Caller, Object> named(String name) {
    return byName.get(name);
  }

  /** Null: there is none of that type. */
  Function<World.Caller, Object> of(Class<?> type) {
    return byType.get(type);
  }

  /** One that is the same for everybody. */
  String text(String name) {
    return (String) byName.get(name).apply(null);
  }
}
