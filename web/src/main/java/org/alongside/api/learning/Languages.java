package org.alongside.api.learning;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of an answer: the first of Accept-Language that the site has, else English. */
final class Languages {
  private Languages() {}

  static String of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .filter(l -> l.equals("en") || l.equals("fr"))
        .findFirst()
        .orElse("en");
  }
}
