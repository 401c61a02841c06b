package org.alongside.people;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Set;

/** What people type, in the one form in which it is kept. */
public final class Text {
  private static final int LONGEST_NAME = 200;
  private static final Set<String> LANGUAGES = Set.of("en", "fr");

  private Text() {}

  /** A name on one line without doubled blanks; never empty. */
  public static String name(String typed) {
    String name = optionalName(typed);
    if (name == null) {
      throw Refusal.invalid("people.error.nameEmpty");
    }
    return name;
  }

  /** The same, or null when there is none. */
  public static String optionalName(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    if (name.length() > LONGEST_NAME) {
      throw Refusal.invalid("people.error.nameLong", LONGEST_NAME);
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw Refusal.invalid("people.error.nameOdd");
    }
    return name;
  }

  /**
   * Words over several lines: letters composed, one kind of line end, no blanks around. How long
   * they may be, each feature says.
   *
   * @return null when there are none
   */
  public static String words(String typed) {
    return typed == null || typed.isBlank()
        ? null
        : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replace("\r\n", "\n");
  }

  /** {@code en}, {@code fr}, or null for the site's language. */
  public static String language(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!LANGUAGES.contains(typed)) {
      throw Refusal.invalid("people.error.language");
    }
    return typed;
  }

  /** The id of a zone, or null for the site's zone. */
  static String zone(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!ZoneId.getAvailableZoneIds().contains(typed.strip())) {
      throw Refusal.invalid("people.error.zone", typed.strip());
    }
    return typed.strip();
  }

  /** The id of a profession of the role matrix, or null. Which ones exist is the catalogue's. */
  public static String profession(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!typed.matches("[a-z][a-z-]{0,39}")) {
      throw Refusal.invalid("people.error.profession");
    }
    return typed;
  }
}
