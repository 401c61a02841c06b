package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.account.ExportTaken;
import org.alongside.account.Exports;
import org.alongside.account.SignInResult;

/**
 * Hands out the file of {@link ExportView}'s page. Only a POST uses the link up: programs that look
 * at links in mail do not.
 */
@WebServlet("/export/file")
public class ExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient Exports exports;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String token = request.getParameter("token");
    if (token == null || exports.find(token).isEmpty()) {
      toPage(response, token == null ? "" : token, "");
      return;
    }
    String password = request.getParameter("password");
    if (password == null || password.isEmpty()) {
      give(response, exports.take(token));
      return;
    }
    ExportTaken taken = exports.takeWithNotes(token, password);
    if (taken.outcome() == SignInResult.Outcome.WELCOME) {
      give(response, taken.file());
    } else {
      toPage(response, token, "&told=" + taken.outcome());
    }
  }

  private static void give(HttpServletResponse response, byte[] file) throws IOException {
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"alongside.zip\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    toPage(response, "", "");
  }

  private static void toPage(HttpServletResponse response, String token, String told) {
    response.setHeader(
        "Location",
        "/export?token="
            + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8)
            + told);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
