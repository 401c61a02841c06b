package org.alongside.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.alongside.account.Me;

/** Who is reading this page. */
@RequestScoped
public class Reader {
  @Inject private HttpServletRequest request;

  /** The signed-in person; empty for a stranger. */
  public Optional<Me> me() {
    return Optional.ofNullable((Me) request.getAttribute(AccessFilter.ME));
  }

  /** The word that every write of this session brings, masked; empty for a stranger. */
  public String csrf() {
    return OwnSession.tokenForPage(request).orElse("");
  }
}
