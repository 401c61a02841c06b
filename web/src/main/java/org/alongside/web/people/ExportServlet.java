package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.account.Exports;

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
      toPage(response, token == null ? "" : token);
      return;
    }
    byte[] file = exports.take(token);
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"alongside.zip\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    toPage(response, "");
  }

  private static void toPage(HttpServletResponse response, String token) {
    response.setHeader(
        "Location",
        "/export?token="
            + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
