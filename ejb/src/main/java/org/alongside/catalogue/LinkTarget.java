package org.alongside.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link of a text may lead: to an address that a browser, a mail program or a phone opens.
 */
public final class LinkTarget {
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s?]+(\\?.*)?");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9\\-]{1,19}");

  private LinkTarget() {}

  /**
   * What is wrong with an address outside the text, as the end of a sentence; empty when nothing.
   */
  static Optional<String> wrong(String destination) {
    try {
      URI uri = new URI(destination);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme();
      boolean fine =
          switch (scheme) {
            case "http", "https" -> uri.getHost() != null && uri.getHost().contains(".");
            case "mailto" -> MAIL.matcher(uri.getRawSchemeSpecificPart()).matches();
            case "tel", "sms" -> NUMBER.matcher(uri.getRawSchemeSpecificPart()).matches();
            default -> false;
          };
      return fine
          ? Optional.empty()
          : Optional.of("is no address: it begins with https://, mailto:, tel:, sms: or #");
    } catch (URISyntaxException e) {
      return Optional.of("is not well-formed: " + e.getReason());
    }
  }

  /** Whether a link may lead there. */
  public static boolean leads(String destination) {
    return wrong(destination).isEmpty();
  }
}
