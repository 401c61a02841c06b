package org.alongside.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.alongside.people.Theme;

/**
 * Carries the theme that a person has chosen to the browser they sit at; the frame reads it there.
 */
public final class ThemeChoice {
  private static final String COOKIE = "theme";
  private static final String AS_DEVICE = "auto";

  private ThemeChoice() {}

  /** Keeps the choice in the browser; null: as the device prefers. */
  public static void keep(HttpServletRequest request, HttpServletResponse response, Theme theme) {
    Cookie cookie =
        new Cookie(COOKIE, theme == null ? AS_DEVICE : theme.name().toLowerCase(Locale.ROOT));
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    response.addCookie(cookie);
  }
}
