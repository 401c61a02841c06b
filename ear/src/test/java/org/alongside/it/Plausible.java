package org.alongside.it;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes arguments for any method, out of what is true in a test: names of people, teams, modules.
 * Each round makes others. What it cannot make is null.
 */
final class Plausible {
  private static final int DEPTH_MOST = 4;

  private final Map<String, String> words = new HashMap<>();
  private final List<String> others;
  private final long person;

  /**
   * @param words texts by a part of the name of what they are for
   * @param others texts for everything else, one a round
   * @param person the id of whom it is about
   */
  Plausible(Map<String, String> words, List<String> others, long person) {
    this.words.putAll(words);
    this.others = others;
    this.person = person;
  }

  int rounds() {
    return others.size() + 1;
  }

  Object[] arguments(Parameter[] parameters, int round) {
    return Arrays.stream(parameters)
        .map(p -> value(p.getName(), p.getParameterizedType(), round, 0))
        .toArray();
  }

  private Object value(String name, Type type, int round, int depth) {
    if (type instanceof ParameterizedType generic) {
      return many(name, generic, round, depth);
    }
    if (!(type instanceof Class<?> plain)) {
      return null;
    }
    if (plain == String.class) {
      return text(name, round);
    }
    if (plain == long.class || plain == Long.class) {
      return person;
    }
    if (plain == int.class || plain == Integer.class) {
      return name.matches("(?i).*(first|page|offset|from|seen).*") ? 0 : 50;
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return round % 2 == 0;
    }
    if (plain.isEnum()) {
      Object[] all = plain.getEnumConstants();
      return all[round % all.length];
    }
    return plain.isRecord() && depth < DEPTH_MOST ? made(plain, round, depth) : fixed(plain);
  }

  private Object many(String name, ParameterizedType generic, int round, int depth) {
    Type part = generic.getActualTypeArguments()[0];
    Class<?> raw = (Class<?>) generic.getRawType();
    if (raw == Optional.class) {
      return Optional.empty();
    }
    if (raw == Map.class) {
      return Map.of();
    }
    if (Collection.class.isAssignableFrom(raw)) {
      Object one = value(name, part, round, depth + 1);
      List<Object> list = one == null ? List.of() : List.of(one);
      return raw == Set.class ? Set.copyOf(list) : list;
    }
    return null;
  }

  private String text(String name, int round) {
    if (round > 0) {
      return others.get(round - 1);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return words.entrySet().stream()
        .filter(word -> lower.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(words.get("person"));
  }

  private static Object fixed(Class<?> type) {
    Map<Class<?>, Object> fixed =
        Map.of(
            LocalDate.class,
            Organisation.today(),
            LocalTime.class,
            LocalTime.NOON,
            Instant.class,
            Instant.now(),
            Duration.class,
            Duration.ofDays(1),
            Locale.class,
            Locale.ENGLISH,
            ZoneId.class,
            ZoneId.of("America/Edmonton"),
            BigDecimal.class,
            BigDecimal.ONE,
            byte[].class,
            "name\nSol\n".getBytes(StandardCharsets.UTF_8),
            double.class,
            0.5,
            Double.class,
            0.5);
    return fixed.get(type);
  }

  private Object made(Class<?> type, int round, int depth) {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values =
        Arrays.stream(parts)
            .map(part -> value(part.getName(), part.getGenericType(), round, depth + 1))
            .toArray();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      return null; // it guards itself against such values
    }
  }
}
