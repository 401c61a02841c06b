package org.alongside.notification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report that a mail could not be delivered, as mail servers send it back (RFC 3464): which mail
 * it was, and why. Reports of success or of delay are none.
 *
 * @param mail public id of the mail, from its Message-ID
 * @param why status and reason, in one line
 */
record DeliveryReport(String mail, String why) {
  private static final Pattern FAILED =
      Pattern.compile("(?mi)^Action:[ \\t]*failed\\b|^Status:[ \\t]*5\\.\\d");

  private static final Pattern STATUS =
      Pattern.compile("(?mi)^Status:[ \\t]*(5\\.\\d{1,3}\\.\\d{1,3})");

  private static final Pattern REASON =
      Pattern.compile("(?mi)^Diagnostic-Code:[ \\t]*(.+(?:\\R[ \\t]+.+)*)");

  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?mi)^(?:Message-ID|X-Original-Message-ID):\\s*<([\\w-]{22})@[^>\\s]+>");

  private static final int LONGEST = 300;

  static Optional<DeliveryReport> of(String report) {
    if (!FAILED.matcher(report).find()) {
      return Optional.empty();
    }
    String status = first(STATUS, report);
    String reason = first(REASON, report).replaceAll("\\s+", " ");
    String why = (status + ' ' + reason).strip();
    String line = why.length() > LONGEST ? why.substring(0, LONGEST) : why;
    return Optional.of(last(report))
        .filter(id -> !id.isEmpty())
        .map(id -> new DeliveryReport(id, line));
  }

  /** The report's own id comes first, that of the mail it is about later. */
  private static String last(String report) {
    Matcher ids = MESSAGE_ID.matcher(report);
    String last = "";
    while (ids.find()) {
      last = ids.group(1);
    }
    return last;
  }

  private static String first(Pattern pattern, String report) {
    Matcher found = pattern.matcher(report);
    return found.find() ? found.group(1).strip() : "";
  }
}
