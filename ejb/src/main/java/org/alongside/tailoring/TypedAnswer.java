package org.alongside.tailoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.TeamSetting;

/** One answer of the form as it was typed or chosen; what is empty takes the answer back. Pure. */
final class TypedAnswer {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("role", "role"),
          Map.entry("startOn", "startOn"),
          Map.entry("settings", "settings"),
          Map.entry("lone", "loneWorking"),
          Map.entry("groups", "facilitatesGroups"),
          Map.entry("remote", "remotePercent"),
          Map.entry("hours", "formalHours"),
          Map.entry("practice", "lastPracticeOn"),
          Map.entry("fte", "fte"),
          Map.entry("language", "language"),
          Map.entry("needs", "accessNeeds"));

  private TypedAnswer() {}

  /**
   * What is told with that answer in place of the one before.
   *
   * @param about {@code role}, {@code startOn}, {@code settings} (words with spaces between),
   *     {@code lone}, {@code groups}, {@code remote}, {@code hours}, {@code practice}, {@code fte},
   *     {@code language}, {@code needs}, or a competency as {@code C4}
   */
  static IntakeAnswers put(IntakeAnswers told, String about, String typed) {
    String text = typed == null || typed.isBlank() ? null : typed.strip();
    if (FactsReader.COMPETENCIES.contains(about)) {
      Map<String, Integer> levels = new HashMap<>(told.confidence());
      levels.remove(about);
      if (text != null) {
        levels.put(about, whole(text, "tailoring.error.answer"));
      }
      return PlanJson.with(told, "confidence", levels);
    }
    if (!NAMES.containsKey(about)) {
      throw Refusal.invalid("tailoring.error.answer");
    }
    return PlanJson.with(told, NAMES.get(about), value(about, text));
  }

  private static Object value(String about, String text) {
    return switch (about) {
      case "role" -> text == null ? null : word(PeerRole.class, text);
      case "settings" -> settings(text);
      case "lone", "groups" -> "true".equals(text);
      case "startOn", "practice" -> text == null ? null : day(text);
      case "remote" -> text == null ? null : whole(text, "tailoring.error.remote");
      case "hours" -> text == null ? null : number(text, "tailoring.error.hours");
      case "fte" -> text == null ? null : number(text, "tailoring.error.fte");
      default -> text;
    };
  }

  private static Set<TeamSetting> settings(String text) {
    return text == null
        ? Set.of()
        : List.of(text.split("\\s+")).stream()
            .map(word -> word(TeamSetting.class, word))
            .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> E word(Class<E> type, String text) {
    for (E one : type.getEnumConstants()) {
      if (one.name().equals(text)) {
        return one;
      }
    }
    throw Refusal.invalid("tailoring.error.answer");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("tailoring.error.day");
    }
  }

  private static int whole(String text, String refusal) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Refusal.invalid(refusal);
    }
  }

  /** With a point or a comma, as people write. */
  private static BigDecimal number(String text, String refusal) {
    if (!text.matches("-?\\d{1,9}([.,]\\d{0,6})?")) {
      throw Refusal.invalid(refusal);
    }
    return new BigDecimal(text.replace(',', '.').replaceAll("\\.$", ""));
  }
}
