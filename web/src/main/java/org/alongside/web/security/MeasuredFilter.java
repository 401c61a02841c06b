package org.alongside.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.platform.Meters;

/**
 * Measures every request by the pattern of its address, which {@link AccessFilter} finds: how long
 * it took and how many statements it sent. An address that does not exist has no name of its own.
 */
public class MeasuredFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String NO_ADDRESS = "none";

  @Inject private transient Meters meters;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    long statements = meters.statements();
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } finally {
      Object pattern = request.getAttribute(AccessFilter.PATTERN);
      meters.answered(
          pattern == null ? NO_ADDRESS : pattern.toString(),
          request.getMethod(),
          status,
          System.nanoTime() - begin,
          meters.statements() - statements);
    }
  }
}
