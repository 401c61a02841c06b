package org.alongside.tailoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An object of facts as it was sent, read field by field: what is wrong is noted with its place,
 * and reading goes on. What is null is not said.
 */
final class JsonFacts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final JsonNode object;
  private final String at;
  private final List<FactFault> faults;

  /**
   * @param object what was sent there
   * @param at its place, a JSON Pointer
   * @param faults takes what is wrong
   */
  JsonFacts(JsonNode object, String at, List<FactFault> faults) {
    this.object = object.isObject() ? object : MissingNode.getInstance();
    this.at = at;
    this.faults = faults;
    if (!object.isObject()) {
      faults.add(FactFault.of(at, "tailoring.fault.object"));
    }
  }

  String pointer(String name) {
    return at + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  void wrong(String name, String key, Object... arguments) {
    faults.add(FactFault.of(pointer(name), key, arguments));
  }

  /** Notes everything that is called otherwise. */
  void only(Collection<String> names) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                wrong(name, "tailoring.fault.unknown");
              }
            });
  }

  void required(String name) {
    if (object.isObject() && !has(name)) {
      wrong(name, "tailoring.fault.missing");
    }
  }

  boolean flag(String name) {
    if (!has(name)) {
      return false;
    }
    if (!object.get(name).isBoolean()) {
      wrong(name, "tailoring.fault.flag");
    }
    return object.get(name).asBoolean();
  }

  /** One of the words, or empty. */
  <T extends Enum<T>> Optional<T> word(String name, Class<T> type) {
    List<String> words = words(type);
    return has(name)
        ? word(object.get(name), pointer(name), words).map(w -> Enum.valueOf(type, w))
        : Optional.empty();
  }

  Optional<String> word(String name, List<String> words) {
    return has(name) ? word(object.get(name), pointer(name), words) : Optional.empty();
  }

  private Optional<String> word(JsonNode value, String pointer, List<String> words) {
    if (!value.isTextual() || !words.contains(value.textValue())) {
      faults.add(FactFault.of(pointer, "tailoring.fault.word", String.join(", ", words)));
      return Optional.empty();
    }
    return Optional.of(value.textValue());
  }

  /** Those of the words that are in a list. */
  List<String> list(String name, List<String> words) {
    List<JsonNode> elements = elements(name);
    return java.util.stream.IntStream.range(0, elements.size())
        .boxed()
        .flatMap(i -> word(elements.get(i), pointer(name) + "/" + i, words).stream())
        .toList();
  }

  /** What is in a list. */
  List<JsonNode> elements(String name) {
    if (!has(name)) {
      return List.of();
    }
    JsonNode list = object.get(name);
    if (!list.isArray()) {
      wrong(name, "tailoring.fault.list");
      return List.of();
    }
    if (list.size() > FactsReader.MOST) {
      wrong(name, "tailoring.fault.many", FactsReader.MOST);
      return List.of();
    }
    return java.util.stream.StreamSupport.stream(list.spliterator(), false).toList();
  }

  /** A number from least to most; {@code otherwise} where none, or none that fits, was sent. */
  BigDecimal number(String name, BigDecimal least, BigDecimal most, BigDecimal otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    JsonNode value = object.get(name);
    if (!value.isNumber()
        || value.decimalValue().compareTo(least) < 0
        || value.decimalValue().compareTo(most) > 0) {
      wrong(name, "tailoring.fault.range", least.toPlainString(), most.toPlainString());
      return otherwise;
    }
    return value.decimalValue();
  }

  /** A whole number likewise. */
  Optional<Integer> whole(String name, int least, int most) {
    if (!has(name)) {
      return Optional.empty();
    }
    JsonNode value = object.get(name);
    boolean fits =
        value.isNumber()
            && value.decimalValue().compareTo(BigDecimal.valueOf(least)) >= 0
            && value.decimalValue().compareTo(BigDecimal.valueOf(most)) <= 0
            && value.decimalValue().stripTrailingZeros().scale() <= 0;
    if (!fits) {
      wrong(name, "tailoring.fault.whole", least, most);
      return Optional.empty();
    }
    return Optional.of(value.decimalValue().intValueExact());
  }

  /** A day; null where none, or none that there is, was sent. */
  LocalDate day(String name) {
    if (!has(name)) {
      return null;
    }
    LocalDate day = object.get(name).isTextual() ? parsed(object.get(name).textValue()) : null;
    if (day == null) {
      wrong(name, "tailoring.fault.day");
    }
    return day;
  }

  private static LocalDate parsed(String text) {
    try {
      LocalDate day = LocalDate.parse(text, DAY);
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** A day that is not after {@code last}; {@code last} may be null. */
  LocalDate dayUntil(String name, LocalDate last) {
    LocalDate day = day(name);
    if (day != null && last != null && day.isAfter(last)) {
      wrong(name, "tailoring.fault.future", last);
      return null;
    }
    return day;
  }

  /** The object there; null where none was sent. */
  JsonFacts object(String name) {
    return has(name) ? new JsonFacts(object.get(name), pointer(name), faults) : null;
  }

  static <T extends Enum<T>> List<String> words(Class<T> type) {
    return java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }

  /** Names of what was sent. */
  List<String> names() {
    List<String> names = new java.util.ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
