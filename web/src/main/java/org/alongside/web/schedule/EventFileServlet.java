package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.platform.BusinessException;
import org.alongside.schedule.CalendarFeeds;
import org.alongside.web.shell.LocaleSource;

/** One live event as a file for a calendar program. */
@WebServlet("/schedule/event-file")
public class EventFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient CalendarFeeds feeds;
  @Inject private transient LocaleSource localeSource;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String id = request.getParameter("id");
      String file = feeds.one(id == null ? "" : id, localeSource.language().getLanguage());
      FeedServlet.send(response, file, "live-event.ics");
    } catch (BusinessException e) {
      response.sendError(e.kind().status());
    }
  }
}
