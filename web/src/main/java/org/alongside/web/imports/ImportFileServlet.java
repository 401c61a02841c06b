package org.alongside.web.imports;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportReports;
import org.alongside.platform.BusinessException;
import org.alongside.web.shell.LocaleSource;

/** Hands out files of imports: a template to fill in, or all that is said of the rows of one. */
@WebServlet("/admin/import-file")
public class ImportFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient ImportReports reports;
  @Inject private transient LocaleSource language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = language.language();
    String id = request.getParameter("id");
    Optional<ImportKind> template =
        Arrays.stream(ImportKind.values())
            .filter(k -> k != ImportKind.ONEROSTER)
            .filter(k -> k.name().equals(request.getParameter("template")))
            .findFirst();
    try {
      if (id != null) {
        send(response, "import.csv", reports.file(id, locale));
      } else if (template.isPresent()) {
        String name = template.get().name().toLowerCase(Locale.ROOT) + ".csv";
        send(response, name, reports.template(template.get(), locale));
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (BusinessException e) {
      response.sendError(e.kind().status());
    }
  }

  private static void send(HttpServletResponse response, String name, byte[] file)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }
}
