package org.alongside.platform;

import java.util.Map;

/**
 * What was in force when it was asked for, of all settings at once: a page asks for several.
 *
 * @param typed by name, as an administrator typed it; without those that have their standard
 */
public record SettingValues(Map<String, String> typed) {
  public SettingValues {
    typed = Map.copyOf(typed);
  }

  /** The value of one. */
  public <T> T get(Setting<T> setting) {
    String text = typed.get(setting.name());
    return text == null ? setting.standard() : setting.parse().apply(text);
  }
}
