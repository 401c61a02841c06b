package org.alongside.web.security;

/** Where to go after signing in: only ever to a page of this site. */
public final class OwnAddress {
  private static final String HOME = "/";

  private OwnAddress() {}

  /** The address asked for when it is a page of ours, else home. */
  public static String orHome(String then) {
    if (then == null
        || !then.startsWith("/")
        || then.startsWith("//")
        || then.length() > 2000
        || then.indexOf('\\') >= 0
        || then.chars().anyMatch(c -> c <= ' ' || c == 127)) {
      return HOME;
    }
    String path = then.split("[?#]", 2)[0];
    return path.startsWith("/api/") || path.startsWith("/sign-") ? HOME : then;
  }
}
