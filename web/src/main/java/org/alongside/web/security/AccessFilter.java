package org.alongside.web.security;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.alongside.account.Me;
import org.alongside.account.SignIns;
import org.alongside.api.Problem;
import org.alongside.platform.CallSource;
import org.alongside.platform.Channel;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/**
 * Applies {@link Addresses} to every request, ends sessions whose access has ended, and refuses
 * writes that another site's page has sent. Not signed in: a page leads to sign-in and back, the
 * API answers 401. Signed in but not allowed: 404, as for an address that does not exist.
 */
public class AccessFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String API = "/api/";
  private static final String SESSION = "/api/v1/session";

  /** Request attribute: the {@link Me} who is reading. */
  static final String ME = "alongside.me";

  /** Request attribute: the pattern of the address, one of {@link Addresses#patterns}. */
  static final String PATTERN = "alongside.pattern";

  @EJB private transient SignIns signIns;
  @EJB private transient Settings settings;
  @Inject private transient OpenSessions sessions;
  @Inject private transient Door door;
  @Inject private transient CallSource source;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    Optional<Addresses.Rule> rule = Addresses.rule(path);
    rule.ifPresent(found -> request.setAttribute(PATTERN, found.pattern()));
    if (rule.isEmpty()) {
      notFound(request, response, path);
    } else if (rule.get().who() == Addresses.Who.NO_MATTER) {
      chain.doFilter(request, response);
    } else if (!isStillOpen(request)) {
      door.leave(request);
      signInFirst(request, response, path);
    } else if (!rule.get().allows(request::isUserInRole)) {
      if (request.getUserPrincipal() == null) {
        signInFirst(request, response, path);
      } else {
        notFound(request, response, path);
      }
    } else if (!isOwnWrite(request, path)) {
      refuseWrite(request, response, path);
    } else {
      source.begin(path.startsWith(API) ? Channel.API : Channel.PAGE, () -> address(request));
      chain.doFilter(request, response);
    }
  }

  /** False when somebody is signed in whose access has ended since. */
  private boolean isStillOpen(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Optional<Me> began = OwnSession.me(session);
    if (began.isEmpty()) {
      return true;
    }
    Optional<Me> now = request.getUserPrincipal() == null ? Optional.empty() : signIns.me();
    if (now.isEmpty() || !now.get().continues(began.get())) {
      return false;
    }
    request.setAttribute(ME, now.get());
    sessions.seen(session.getId());
    return true;
  }

  private boolean isOwnWrite(HttpServletRequest request, String path) {
    if (READING.contains(request.getMethod())) {
      return true;
    }
    boolean api = path.startsWith(API);
    boolean signsIn = path.equals(SESSION) && request.getMethod().equals("POST");
    return Origin.isOwn(request, settings.get(SiteSettings.PUBLIC_ADDRESS))
        && (!api || signsIn || OwnSession.accepts(request, request.getHeader("X-CSRF-Token")));
  }

  private String address(HttpServletRequest request) {
    return ClientAddress.of(request, settings.get(SiteSettings.TRUSTED_PROXIES));
  }

  private static void signInFirst(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    if (path.startsWith(API)) {
      Problem.of(401, "account.error.signInNeeded", Spoken.of(request)).writeTo(response);
      return;
    }
    String then = READING.contains(request.getMethod()) ? asked(request) : path;
    String address = "/sign-in?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    if (request.getHeader("Faces-Request") != null) {
      partialRedirect(response, address);
    } else {
      response.setHeader("Location", address);
      response.setHeader("Cache-Control", "no-store");
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
  }

  private static void partialRedirect(HttpServletResponse response, String address)
      throws IOException {
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + address.replace("&", "&amp;").replace("\"", "&quot;")
                + "\"/></partial-response>");
  }

  private static void notFound(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    if (path.startsWith(API)) {
      Problem.of(404, "platform.error.notFound", Spoken.of(request)).writeTo(response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void refuseWrite(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    if (path.startsWith(API)) {
      Problem.of(403, "account.error.token", Spoken.of(request)).writeTo(response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** The path as the server understood it, so that no way of writing it goes around a rule. */
  private static String path(HttpServletRequest request) {
    String inside = request.getPathInfo();
    String path = request.getServletPath() + (inside == null ? "" : inside);
    return path.isEmpty() ? "/" : path;
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
