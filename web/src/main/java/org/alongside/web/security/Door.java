package org.alongside.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.alongside.account.SignInResult;
import org.alongside.account.SignInResult.Outcome;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** The one way in and out: whoever enters gets a session of a new name, whoever leaves none. */
@ApplicationScoped
public class Door {
  @Inject private SecurityContext security;
  @Inject private OpenSessions sessions;
  @EJB private Settings settings;

  /** Tries to sign somebody in; the caller is known to the server from the next request on. */
  public SignInResult enter(
      HttpServletRequest request, HttpServletResponse response, String email, String password) {
    HttpSession before = request.getSession(false);
    if (before != null && OwnSession.me(before).isPresent()) {
      leave(request);
    }
    SignInCredential typed = new SignInCredential(email, password, addressOf(request));
    security.authenticate(
        request,
        response,
        AuthenticationParameters.withParams().credential(typed).newAuthentication(true));
    SignInResult result = typed.result();
    if (result != null && result.outcome() == Outcome.WELCOME) {
      HttpSession session = request.getSession(true);
      request.changeSessionId();
      OwnSession.begin(session, result.me());
      sessions.opened(session, result.me(), request.getHeader("User-Agent"));
      if (result.me().theme() != null) {
        ThemeChoice.keep(request, response, result.me().theme());
      }
    }
    return result;
  }

  /** Signs out and ends the session. */
  public void leave(HttpServletRequest request) {
    try {
      request.logout();
    } catch (ServletException e) {
      throw new IllegalStateException("Signing out failed", e);
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The network address that asks, as the trusted proxies say it. */
  public String addressOf(HttpServletRequest request) {
    return ClientAddress.of(request, settings.get(SiteSettings.TRUSTED_PROXIES));
  }
}
