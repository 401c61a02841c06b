package org.alongside.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Light, dark, or what the device says. */
final class Theme {
  static final String COOKIE = "theme";
  static final String AUTO = "auto";
  static final List<String> ALL = List.of("light", "dark", AUTO);

  private Theme() {}

  /** What this reader has chosen; 'auto' while they have not. */
  static String of(HttpServletRequest request) {
    String kept = Cookies.value(request, COOKIE);
    return known(kept) ? kept : AUTO;
  }

  static boolean known(String name) {
    return name != null && ALL.contains(name);
  }
}
