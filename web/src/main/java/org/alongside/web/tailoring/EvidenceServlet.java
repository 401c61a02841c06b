package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.platform.BusinessException;
import org.alongside.tailoring.EvidenceFile;
import org.alongside.tailoring.PlanClaims;

/** Hands out a file of evidence, to be saved and never shown in the page of this site. */
@WebServlet("/plan/evidence")
public class EvidenceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient PlanClaims claims;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      EvidenceFile file = claims.read(request.getParameter("id"));
      response.setContentType(file.type());
      String safe = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
      response.setHeader("Content-Disposition", "attachment; filename=\"" + safe + "\"");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "no-store");
      response.setContentLength(file.content().length);
      response.getOutputStream().write(file.content());
    } catch (BusinessException e) {
      response.sendError(e.kind().status());
    }
  }
}
