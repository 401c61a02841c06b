package org.alongside.web.team;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.alongside.platform.BusinessException;
import org.alongside.team.CompletionLists;
import org.alongside.team.CompletionPart;
import org.alongside.team.CompletionSearch;
import org.alongside.web.shell.LocaleSource;

/** Hands out who completed a module, part after part, however many they are. */
@WebServlet("/team/completions-file")
public class CompletionsFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient CompletionLists lists;
  @Inject private transient LocaleSource language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CompletionSearch search =
        new CompletionSearch(told(request, "module"), told(request, "site"), told(request, "team"));
    if (search.module() == null || isWrong(request, "site") || isWrong(request, "team")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tongue = language.language().getLanguage();
    try {
      CompletionPart part = lists.part(search, 0, tongue);
      response.setContentType("text/csv;charset=UTF-8");
      response.setHeader("Content-Disposition", "attachment; filename=\"completions.csv\"");
      response.setHeader("Cache-Control", "no-store");
      Writer out = response.getWriter();
      out.write(part.csv());
      while (part.next() >= 0) {
        part = lists.part(search, part.next(), tongue);
        out.write(part.csv());
      }
    } catch (BusinessException refused) {
      response.sendError(refused.kind().status());
    }
  }

  /** Half of a search would answer more than was asked for. */
  private static boolean isWrong(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value != null && !value.isEmpty() && told(request, name) == null;
  }

  private static String told(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value != null && value.matches("[A-Za-z0-9_-]{1,40}") ? value : null;
  }
}
