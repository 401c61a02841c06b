package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.learning.ModuleCycles;
import org.alongside.platform.BusinessException;
import org.alongside.web.security.OwnSession;

/** Begins to refresh a module and goes to it. */
@WebServlet("/learning/refresh")
public class RefreshServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient ModuleCycles cycles;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String module = request.getParameter("module");
    if (!OwnSession.accepts(request, request.getParameter("csrf"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (module == null || !module.matches("[A-Z]{1,3}[0-9]{1,2}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      cycles.refresh(module);
      response.setHeader("Location", "/learning/module?module=" + module);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    } catch (BusinessException e) {
      response.sendError(e.kind().status());
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Location", "/home");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
