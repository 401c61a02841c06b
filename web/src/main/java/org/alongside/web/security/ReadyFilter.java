package org.alongside.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.alongside.api.Problem;
import org.alongside.platform.Readiness;

/**
 * While the site cannot serve, says so politely and comes back by itself. The page needs nothing:
 * no session, no database, no other file.
 */
public class ReadyFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<String> ALWAYS =
      List.of("/jakarta.faces.resource/", "/api/v1/health/", "/ArquillianServletRunner");
  private static final int AGAIN_SECONDS = 3;
  private static final String STYLE =
      "html{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;"
          + "margin:18vh auto 0;padding:0 1.5rem;background:light-dark(#faf7f2,#1c1a17);"
          + "color:light-dark(#2b2723,#ece6dd)}h1{font-size:1.75rem;line-height:1.3}";
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'; frame-ancestors 'none'";

  @Inject private transient Readiness readiness;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Locale locale = readiness.isReady() ? Locale.ENGLISH : Spoken.of(request);
    Optional<String> reason = readiness.reason(locale);
    String path = request.getRequestURI();
    if (reason.isEmpty() || ALWAYS.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Retry-After", Integer.toString(AGAIN_SECONDS));
    if (path.startsWith("/api/")) {
      new Problem(503, "platform.ready", reason.get()).writeTo(response);
    } else {
      write(response, locale, reason.get());
    }
  }

  private static void write(HttpServletResponse response, Locale locale, String reason)
      throws IOException {
    ResourceBundle words = ResourceBundle.getBundle("org.alongside.web.security", locale);
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    String heading = words.getString("notReady.page.title");
    response
        .getWriter()
        .write(
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="%d"><title>%s</title><style>%s</style></head>
            <body><main><h1>%s</h1><p>%s</p></main></body></html>
            """
                .formatted(
                    locale.getLanguage(),
                    AGAIN_SECONDS,
                    escaped(heading),
                    STYLE,
                    escaped(heading),
                    escaped(reason)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String hash(String style) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
