package org.alongside.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The two choices that a browser keeps for us, language and theme; neither says anything about a
 * person.
 */
final class Cookies {

  private Cookies() {}

  static String value(HttpServletRequest request, String name) {
    Cookie[] all = request.getCookies();
    if (all == null) {
      return null;
    }
    for (Cookie one : all) {
      if (one.getName().equals(name)) {
        return one.getValue();
      }
    }
    return null;
  }

  static void keep(
      HttpServletRequest request, HttpServletResponse response, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
