package org.alongside.platform;

import java.util.function.Function;

/**
 * One setting of the site, declared once in code.
 *
 * @param name stable name, as kept in the database and shown to administrators, and the key of its
 *     words in the bundles
 * @param kind what it is typed as
 * @param standard its value while nobody has set it
 * @param parse turns what was typed into a value, or throws {@link IllegalArgumentException} with
 *     the key of a sentence in the platform's bundle
 * @param format turns a value into what was typed
 */
public record Setting<T>(
    String name,
    SettingKind kind,
    T standard,
    Function<String, T> parse,
    Function<T, String> format) {

  /** One that is typed as a line. */
  public Setting(String name, T standard, Function<String, T> parse, Function<T, String> format) {
    this(name, SettingKind.LINE, standard, parse, format);
  }

  /** A line of text of 1 to {@code most} characters. */
  static Setting<String> line(String name, String standard, int most) {
    return new Setting<>(
        name,
        standard,
        typed -> {
          String line = typed.strip();
          if (line.isEmpty() || line.length() > most || line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("platform.setting.line");
          }
          return line;
        },
        Function.identity());
  }

  /** Text of at most {@code most} characters, which may be empty; in lines, if its standard is. */
  static Setting<String> text(String name, String standard, int most) {
    return new Setting<>(
        name,
        standard.indexOf('\n') < 0 ? SettingKind.LINE : SettingKind.LINES,
        standard,
        typed -> {
          if (typed.length() > most) {
            throw new IllegalArgumentException("platform.setting.text");
          }
          return typed.strip();
        },
        Function.identity());
  }

  /** A whole number from {@code least} to {@code most}. */
  static Setting<Integer> number(String name, int standard, int least, int most) {
    return new Setting<>(
        name,
        SettingKind.NUMBER,
        standard,
        typed -> {
          if (!typed.strip().matches("\\d{1,9}")) {
            throw new IllegalArgumentException("platform.setting.number");
          }
          int value = Integer.parseInt(typed.strip());
          if (value < least || value > most) {
            throw new IllegalArgumentException("platform.setting.number");
          }
          return value;
        },
        String::valueOf);
  }
}
