package org.alongside.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a write was sent by a page of this site, as far as browsers tell. */
final class Origin {
  private Origin() {}

  /** False only when a browser says that another site's page sent it. */
  static boolean isOwn(HttpServletRequest request, URI publicAddress) {
    return isOwn(
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.getHeader("Host"),
        publicAddress);
  }

  static boolean isOwn(String fetchSite, String origin, String host, URI publicAddress) {
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    if (origin == null) {
      return true;
    }
    String from = origin.replaceFirst("^https?://", "");
    return from.equals(host) || from.equals(publicAddress.getRawAuthority());
  }
}
