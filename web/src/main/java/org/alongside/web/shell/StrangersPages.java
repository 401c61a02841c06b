package org.alongside.web.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.platform.SettingValues;
import org.alongside.platform.Settings;

/**
 * The page on which everybody begins, the same for all strangers who have asked for nothing else:
 * made once a second at most. A whole health service opens it within the same minutes of a morning.
 * Whoever brings more than a choice of language or theme (a session, a place to go to, something to
 * be told after a redirect) is not of them.
 */
@ApplicationScoped
public class StrangersPages {
  /**
   * All on which it depends.
   *
   * @param settings those in force: others after each change
   */
  record Key(String path, String language, String theme, SettingValues settings) {}

  /**
   * A page as it was made.
   *
   * @param text of the page, with {@code word} where its own scripts' one-time word stands
   * @param policy its Content-Security-Policy, with the same
   * @param word another one each time that the page goes out
   */
  record Page(String text, String policy, String word) {}

  /** What PrimeFaces has in a page's policy for its own scripts. */
  private static final Pattern WORD = Pattern.compile("'nonce-([A-Za-z0-9+/=]{20,})'");

  static final String POLICY = "Content-Security-Policy";
  private static final Set<String> PATHS = Set.of("/sign-in");
  private static final Set<String> CHOICES = Set.of(LocaleSource.COOKIE, Theme.COOKIE);
  private static final int MOST = 50;

  private final Cache<Key, Page> pages =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofSeconds(1)).build();

  @EJB private Settings settings;
  @Inject private LocaleSource locales;

  /** Where this request's page is kept; null: it is to be made for its reader. */
  Key place(HttpServletRequest request) {
    return isStrangers(request)
        ? new Key(
            request.getRequestURI(),
            locales.language().getLanguage(),
            Theme.of(request),
            settings.inForce())
        : null;
  }

  /**
   * Answers with the page as it was made before, with a one-time word of its own.
   *
   * @return false: it was not
   */
  boolean answer(Key place, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = pages.getIfPresent(place);
    if (page == null) {
      return false;
    }
    String word = NonceFilter.freshWord();
    response.setHeader(POLICY, page.policy().replace(page.word(), word));
    response.setContentType("text/html;charset=UTF-8");
    PageBytes.send(request, response, page.text().replace(page.word(), word));
    return true;
  }

  /** Keeps a page that was just made. */
  void keep(Key place, String text, String policy) {
    page(text, policy).ifPresent(page -> pages.put(place, page));
  }

  /** Empty: it has no one-time word that could be another. */
  static Optional<Page> page(String text, String policy) {
    Matcher found = WORD.matcher(Objects.requireNonNullElse(policy, ""));
    return found.find() ? Optional.of(new Page(text, policy, found.group(1))) : Optional.empty();
  }

  private static boolean isStrangers(HttpServletRequest request) {
    return PATHS.contains(request.getRequestURI())
        && request.getMethod().equals("GET")
        && request.getDispatcherType() == DispatcherType.REQUEST
        && request.getQueryString() == null
        && request.getHeader("Faces-Request") == null
        && request.getUserPrincipal() == null
        && Stream.ofNullable(request.getCookies())
            .flatMap(Stream::of)
            .map(Cookie::getName)
            .allMatch(CHOICES::contains);
  }
}
