package org.alongside.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out: a form anywhere in the frame posts here, with the session's word in {@code csrf}. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Door door;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean signedIn = request.getUserPrincipal() != null;
    if (signedIn && !OwnSession.accepts(request, request.getParameter("csrf"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (signedIn) {
      door.leave(request);
    }
    response.setHeader("Location", "/sign-in");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Location", "/");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
