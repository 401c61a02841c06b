package org.alongside.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;

/**
 * What every answer tells the browser: run nothing of anybody else's, be framed by nobody, guess no
 * types, and keep nothing of a person's page.
 *
 * <p>Every answer begins with the strict policy below. On a Faces page PrimeFaces replaces it by
 * the policy of web.xml, which adds the one-time word for its own scripts; it would add a second
 * header, which a browser would read as 'both must allow it', so adding means replacing here.
 */
@WebFilter(
    filterName = "securityHeaders",
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
    asyncSupported = true)
public class SecurityHeadersFilter extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final String CACHE = "Cache-Control";
  private static final String POLICY = "Content-Security-Policy";
  private static final String STRICT =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String BRAND = "/brand/";
  private static final String MEDIA = "/media/";
  private static final String NOT_AT_ALL = "no-store";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  /** What only they get who are signed in: kept by their browser, and by nothing on the way. */
  private static final String FOR_GOOD_BY_READER = "private, max-age=31536000, immutable";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(POLICY, STRICT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(CACHE, caching(request));
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    chain.doFilter(request, new Ruled(response));
  }

  /**
   * What carries its version or its hash in its address never changes; all else is somebody's page,
   * or may be.
   */
  private static String caching(HttpServletRequest request) {
    boolean asked = request.getDispatcherType() == DispatcherType.REQUEST;
    if (asked && request.getRequestURI().startsWith(BRAND)) {
      return FOR_GOOD;
    }
    if (asked && request.getRequestURI().startsWith(MEDIA)) {
      return FOR_GOOD_BY_READER;
    }
    if (!asked || !request.getRequestURI().startsWith(RESOURCES)) {
      return NOT_AT_ALL;
    }
    return Addresses.parameter(request, "v") != null ? FOR_GOOD : "no-cache";
  }

  private static final class Ruled extends HttpServletResponseWrapper {
    Ruled(HttpServletResponse response) {
      super(response);
    }

    /** What is not there, or not now, is asked for again. */
    @Override
    public void setStatus(int status) {
      if (status >= SC_MULTIPLE_CHOICES && status != SC_NOT_MODIFIED) {
        super.setHeader(CACHE, NOT_AT_ALL);
      }
      super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      super.setHeader(CACHE, NOT_AT_ALL);
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      super.setHeader(CACHE, NOT_AT_ALL);
      super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      super.setHeader(CACHE, NOT_AT_ALL);
      super.sendRedirect(location);
    }

    /** Faces has its own idea how long a resource keeps; ours stands. */
    @Override
    public void setHeader(String name, String value) {
      if (!CACHE.equalsIgnoreCase(name) && !"Expires".equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void setDateHeader(String name, long date) {
      if (!"Expires".equalsIgnoreCase(name)) {
        super.setDateHeader(name, date);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (CACHE.equalsIgnoreCase(name) || POLICY.equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
