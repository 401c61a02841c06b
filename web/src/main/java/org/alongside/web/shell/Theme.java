package org.alongside.web.shell;

import java.util.List;

/** Light, dark, or what the device says. */
final class Theme {
  static final String COOKIE = "theme";
  static final String AUTO = "auto";
  static final List<String> ALL = List.of("light", "dark", AUTO);

  private Theme() {}

  static boolean known(String name) {
    return name != null && ALL.contains(name);
  }
}
