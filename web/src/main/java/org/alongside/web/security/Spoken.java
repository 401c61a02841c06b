package org.alongside.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The language in which to refuse somebody before any page has been reached. */
public final class Spoken {
  private Spoken() {}

  /** The person's choice, else the first of Accept-Language that the site speaks, else English. */
  public static Locale of(HttpServletRequest request) {
    Optional<Locale> chosen =
        OwnSession.me(request.getSession(false))
            .map(me -> me.language())
            .map(Locale::forLanguageTag);
    return chosen.orElseGet(
        () ->
            Collections.list(request.getLocales()).stream()
                .map(l -> Locale.forLanguageTag(l.getLanguage()))
                .filter(l -> l.equals(Locale.ENGLISH) || l.equals(Locale.FRENCH))
                .findFirst()
                .orElse(Locale.ENGLISH));
  }
}
