package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.account.OwnExports;
import org.alongside.platform.BusinessException;
import org.alongside.privacy.Erasures;
import org.alongside.web.security.OwnSession;

/** The two buttons of the page 'My data': take it away, and stay after all. Both are POSTs. */
@WebServlet({OwnDataServlet.FILE, OwnDataServlet.STAY})
public class OwnDataServlet extends HttpServlet {
  static final String FILE = "/profile/data-file";
  static final String STAY = "/profile/data-stay";
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/profile/data";

  @EJB private transient OwnExports exports;
  @EJB private transient Erasures erasures;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!OwnSession.accepts(request, request.getParameter("csrf"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (request.getServletPath().equals(STAY)) {
      stay(response);
    } else {
      give(response);
    }
  }

  private void stay(HttpServletResponse response) {
    try {
      erasures.takeBack();
      toPage(response, "?told=STAYS#main");
    } catch (BusinessException e) {
      toPage(response, "?told=OVER#main");
    }
  }

  private void give(HttpServletResponse response) throws IOException {
    try {
      exports.ask();
    } catch (BusinessException e) {
      toPage(response, "?told=OFTEN#take");
      return;
    }
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"my-data.zip\"");
    response.setHeader("Cache-Control", "no-store");
    exports.take(response.getOutputStream());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    toPage(response, "");
  }

  private static void toPage(HttpServletResponse response, String told) {
    response.setHeader("Location", PAGE + told);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
