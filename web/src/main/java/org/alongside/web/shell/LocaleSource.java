package org.alongside.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The language of this answer: the signed-in person's choice, else the cookie, else what the
 * browser asks for, else the site's. Pages, their messages and the API all ask here.
 */
@RequestScoped
public class LocaleSource {
  static final String COOKIE = "lang";
  static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

  @Inject private HttpServletRequest request;
  @Inject private ShellFacts facts;
  private Locale language;

  /** English or French. */
  public Locale language() {
    if (language == null) {
      language = find();
    }
    return language;
  }

  /** One of ours for a name such as 'fr' or 'fr-CA'; null when we do not speak it. */
  static Locale spoken(String tag) {
    if (tag == null || tag.isBlank()) {
      return null;
    }
    String wanted = Locale.forLanguageTag(tag).getLanguage();
    return SPOKEN.stream().filter(l -> l.getLanguage().equals(wanted)).findFirst().orElse(null);
  }

  private Locale find() {
    // An error page must not ask what may just have failed.
    boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    Locale own = failed ? null : facts.reader().map(ShellFacts.Person::language).orElse(null);
    if (own != null) {
      return own;
    }
    Locale kept = spoken(Cookies.value(request, COOKIE));
    if (kept != null) {
      return kept;
    }
    if (request.getHeader("Accept-Language") != null) {
      Locale asked =
          Collections.list(request.getLocales()).stream()
              .map(l -> spoken(l.toLanguageTag()))
              .filter(l -> l != null)
              .findFirst()
              .orElse(null);
      if (asked != null) {
        return asked;
      }
    }
    return failed ? SettingsDefaults.LANGUAGE : facts.defaultLanguage();
  }
}
