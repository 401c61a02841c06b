package org.alongside.web.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.web.shell.Shell;

/**
 * {@code /} leads home, of the role that somebody looks at the site as; whoever is not signed in
 * was sent to sign in before this is asked.
 */
@WebServlet("")
public class StartServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Shell shell;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Location", request.getContextPath() + shell.getHome());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
