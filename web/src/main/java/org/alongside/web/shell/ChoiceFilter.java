package org.alongside.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/**
 * Takes the choice out of links such as {@code ?lang=fr} and {@code ?theme=dark}, keeps it, and
 * sends the reader back to the same address without it, so that Back and links never repeat a
 * choice.
 */
@WebFilter(filterName = "choice", urlPatterns = "/*")
public class ChoiceFilter extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient ShellFacts facts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String lang =
        request.getMethod().equals("GET")
            ? Addresses.parameter(request, LocaleSource.COOKIE)
            : null;
    String theme =
        request.getMethod().equals("GET") ? Addresses.parameter(request, Theme.COOKIE) : null;
    if ((lang == null && theme == null) || request.getRequestURI().startsWith("/api/")) {
      chain.doFilter(request, response);
      return;
    }
    Locale language = LocaleSource.spoken(lang);
    if (language != null) {
      Cookies.keep(request, response, LocaleSource.COOKIE, language.getLanguage());
      facts.languageChosen(language);
    }
    if (theme != null && Theme.known(theme)) {
      Cookies.keep(request, response, Theme.COOKIE, theme);
    }
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Location", Addresses.without(request, LocaleSource.COOKIE, Theme.COOKIE));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
