package org.alongside.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a posted form that answers with a whole page a fresh one-time word for PrimeFaces' scripts.
 * PrimeFaces 15 takes it from the form, where only its own script puts it: a form without that
 * script would be refused, and a forged one could bring a word of its own.
 */
@WebFilter(filterName = "nonce", servletNames = "faces")
public class NonceFilter extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final String NAME = "primefaces.nonce";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean wholePage =
        request.getMethod().equals("POST") && request.getHeader("Faces-Request") == null;
    chain.doFilter(wholePage ? new Fresh(request) : request, response);
  }

  /** A one-time word, as PrimeFaces makes them. */
  static String freshWord() {
    return Base64.getEncoder()
        .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
  }

  private static final class Fresh extends HttpServletRequestWrapper {
    private final String word = freshWord();

    Fresh(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return NAME.equals(name) ? word : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
      return NAME.equals(name) ? new String[] {word} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new HashMap<>(super.getParameterMap());
      all.put(NAME, new String[] {word});
      return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }
  }
}
