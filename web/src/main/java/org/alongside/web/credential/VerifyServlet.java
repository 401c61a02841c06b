package org.alongside.web.credential;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.credential.Verifications;
import org.alongside.credential.Verified;
import org.alongside.platform.BusinessException;
import org.alongside.web.security.Door;

/**
 * The address on a certificate, for anybody: looks it up, and lets {@code
 * WEB-INF/verify/page.xhtml} say what was found. One page whatever that is.
 */
@WebServlet("/verify/*")
public class VerifyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/WEB-INF/verify/page.xhtml";

  /** Request attribute: the {@link Verified}; missing where the asker must wait. */
  static final String FOUND = "alongside.verified";

  @EJB private transient Verifications verifications;
  @Inject private transient Door door;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
    try {
      Verified found = verifications.look(id(request), door.addressOf(request));
      request.setAttribute(FOUND, found);
      response.setStatus(
          found.isThere() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
    } catch (BusinessException e) {
      response.setStatus(e.kind().status());
    }
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  private static String id(HttpServletRequest request) {
    String inside = request.getPathInfo();
    return inside == null ? "" : inside.substring(1);
  }
}
