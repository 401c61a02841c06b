package org.alongside.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The network address that a request comes from. */
final class ClientAddress {
  private ClientAddress() {}

  /** Of a request; see {@link #of(String, String, String)}. */
  static String of(HttpServletRequest request, String trusted) {
    return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), trusted);
  }

  /**
   * @param remote who opened the connection
   * @param forwarded the header X-Forwarded-For, or null; believed only as far as trusted proxies
   *     wrote it
   * @param trusted addresses of trusted proxies, separated by commas
   * @return an address; of IPv6 the network of 64 bits, since one household has all of it
   */
  static String of(String remote, String forwarded, String trusted) {
    List<String> proxies = parts(trusted);
    String client = remote;
    if (forwarded != null) {
      List<String> hops = parts(forwarded);
      for (int i = hops.size() - 1; i >= 0 && proxies.contains(client); i--) {
        client = hops.get(i);
      }
    }
    return network(client);
  }

  private static List<String> parts(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    String bare = address.replaceAll("[\\[\\]]|%.*$", "");
    if (bare.indexOf('.') >= 0) {
      return bare.substring(bare.lastIndexOf(':') + 1);
    }
    String[] halves = bare.split("::", -1);
    List<String> groups =
        new ArrayList<>(Arrays.stream(halves[0].split(":")).filter(g -> !g.isEmpty()).toList());
    while (groups.size() < 4) {
      groups.add("0");
    }
    return String.join(":", groups.subList(0, 4));
  }
}
