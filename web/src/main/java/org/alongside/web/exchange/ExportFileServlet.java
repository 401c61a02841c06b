package org.alongside.web.exchange;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.alongside.exchange.ContentExports;
import org.alongside.exchange.ExportedFile;
import org.alongside.platform.BusinessException;

/** Hands out a module or a programme as a zip. */
@WebServlet("/authoring/export-file")
public class ExportFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient ContentExports exports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (ExportedFile file =
        file(request.getParameter("module"), request.getParameter("programme"))) {
      response.setContentType("application/zip");
      response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
      response.setHeader("Cache-Control", "no-store");
      response.setContentLengthLong(file.bytes());
      Files.copy(file.file(), response.getOutputStream());
    } catch (BusinessException refused) {
      response.sendError(refused.kind().status());
    }
  }

  private ExportedFile file(String module, String programme) {
    return module != null ? exports.module(module) : exports.programme(programme);
  }
}
