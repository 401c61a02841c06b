package org.alongside.web.notification;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.notification.Inbox;
import org.alongside.platform.BusinessException;
import org.alongside.web.security.OwnSession;

/** Reads a message and goes where it leads, or reads all of them. */
@WebServlet("/inbox/read")
public class InboxServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String INBOX = "/inbox";

  @EJB private transient Inbox inbox;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!OwnSession.accepts(request, request.getParameter("csrf"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String one = request.getParameter("open");
    try {
      if (one == null) {
        inbox.readAll(request.getParameter("latest"));
        leadTo(response, INBOX);
      } else {
        String path = inbox.open(one);
        leadTo(response, path == null ? INBOX : path);
      }
    } catch (BusinessException e) {
      response.sendError(e.kind().status());
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    leadTo(response, INBOX);
  }

  private static void leadTo(HttpServletResponse response, String path) {
    response.setHeader("Location", path);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
