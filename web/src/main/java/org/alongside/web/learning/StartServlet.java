package org.alongside.web.learning;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /} leads home; whoever is not signed in was sent to sign in before this is asked. */
@WebServlet("")
public class StartServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Location", request.getContextPath() + "/home");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
