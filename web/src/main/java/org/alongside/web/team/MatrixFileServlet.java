package org.alongside.web.team;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.platform.BusinessException;
import org.alongside.team.MatrixFilter;
import org.alongside.team.MatrixFormat;
import org.alongside.team.MatrixShow;
import org.alongside.team.TeamMatrices;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.LocaleSource;

/** Hands out a team's matrix as a file: what the address filters, all pages of it. */
@WebServlet("/team/matrix-file")
public class MatrixFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient TeamMatrices matrices;
  @Inject private transient LocaleSource language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MatrixFormat asked = Choice.of(MatrixFormat.class, request.getParameter("as"));
    MatrixFormat format = asked == null ? MatrixFormat.CSV : asked;
    MatrixFilter filter =
        new MatrixFilter(
            request.getParameter("programme"),
            Choice.of(MatrixShow.class, request.getParameter("show")),
            request.getParameter("module"));
    try {
      byte[] file =
          matrices.file(
              request.getParameter("id"), filter, language.language().getLanguage(), format);
      response.setContentType(format.type());
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"matrix" + format.ending() + "\"");
      response.setHeader("Cache-Control", "no-store");
      response.setContentLength(file.length);
      response.getOutputStream().write(file);
    } catch (BusinessException refused) {
      response.sendError(refused.kind().status());
    }
  }
}
