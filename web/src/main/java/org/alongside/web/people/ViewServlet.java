package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.account.Accounts;
import org.alongside.platform.BusinessException;
import org.alongside.web.security.OwnSession;

/** Keeps as which of their roles somebody looks at the site, and leads to that role's home. */
@WebServlet("/view")
public class ViewServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient Accounts accounts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!OwnSession.accepts(request, request.getParameter("csrf"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String role = request.getParameter("role");
    try {
      accounts.chooseView(role == null || role.isBlank() ? null : role);
    } catch (BusinessException e) {
      response.sendError(e.kind().status());
      return;
    }
    doGet(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Location", "/");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
