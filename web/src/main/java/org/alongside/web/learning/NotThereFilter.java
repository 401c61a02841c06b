package org.alongside.web.learning;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.platform.BusinessException;

/** A page about something that is not there, or not for this reader, is the 404 page. */
@WebFilter(filterName = "notThere", servletNames = "faces")
public class NotThereFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException thrown) {
      if (response.isCommitted() || !isNotThere(thrown)) {
        throw thrown;
      }
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean isNotThere(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusinessException business) {
        return business.kind() == BusinessException.Kind.NOT_FOUND;
      }
    }
    return false;
  }
}
