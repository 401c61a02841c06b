package org.alongside.web.security;

/**
 * What kind of browser somebody uses, as far as people need it to recognise their own.
 *
 * @param family name of the browser, or null: not known
 * @param system name of the system, or null: not known
 */
record Browser(String family, String system) {
  /** What the browser says of itself. The order matters: most claim to be others too. */
  static Browser of(String userAgent) {
    String said = userAgent == null ? "" : userAgent;
    return new Browser(
        first(
            said,
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "SamsungBrowser",
            "Samsung Internet",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari"),
        first(
            said,
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux"));
  }

  private static String first(String said, String... markAndName) {
    for (int i = 0; i < markAndName.length; i += 2) {
      if (said.contains(markAndName[i])) {
        return markAndName[i + 1];
      }
    }
    return null;
  }
}
