package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alongside.privacy.Notices;
import org.alongside.web.security.OwnAddress;
import org.alongside.web.shell.Shell;

/**
 * {@code /} leads home, of the role that somebody looks at the site as, or where {@code then} says;
 * whoever is not signed in was sent to sign in before this is asked. Everybody who signs in comes
 * by here: where a notice has a new version that all are to read, they are shown it first.
 */
@WebServlet("")
public class StartServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String HOME = "/";

  @EJB private transient Notices notices;
  @Inject private transient Shell shell;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String then = OwnAddress.orHome(request.getParameter("then"));
    String page = then.equals(HOME) ? shell.getHome() : then;
    response.setHeader(
        "Location",
        request.getContextPath()
            + (notices.isAsked()
                ? "/profile/notices?then=" + URLEncoder.encode(page, StandardCharsets.UTF_8)
                : page));
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
