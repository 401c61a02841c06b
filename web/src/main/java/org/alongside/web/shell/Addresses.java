package org.alongside.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The address that the reader asked for, taken apart and put together again without touching how it
 * was written.
 */
final class Addresses {

  private Addresses() {}

  /** A parameter of the address alone: reading it never consumes a body. */
  static String parameter(HttpServletRequest request, String name) {
    return parts(query(request)).stream()
        .filter(p -> p.startsWith(name + "="))
        .map(p -> p.substring(name.length() + 1))
        .findFirst()
        .orElse(null);
  }

  /** Path and query, less the parameters named. */
  static String without(HttpServletRequest request, String... names) {
    String rest =
        parts(query(request)).stream()
            .filter(p -> Arrays.stream(names).noneMatch(n -> p.startsWith(n + "=")))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? path(request) : path(request) + "?" + rest;
  }

  /** The same page with one parameter set. */
  static String with(HttpServletRequest request, String name, String value) {
    String bare = without(request, name);
    return bare + (bare.contains("?") ? "&" : "?") + name + "=" + value;
  }

  /**
   * The path asked for; never with two slashes in front, which a browser would read as another
   * site.
   */
  static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    Object uri = failed != null ? failed : asked != null ? asked : request.getRequestURI();
    return "/" + uri.toString().replaceFirst("^[/\\\\]+", "");
  }

  private static String query(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed != null ? null : request.getQueryString();
  }

  private static List<String> parts(String query) {
    return query == null || query.isEmpty() ? List.of() : List.of(query.split("&"));
  }
}
