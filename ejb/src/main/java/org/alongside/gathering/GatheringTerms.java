package org.alongside.gathering;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When and where a community meets, and about what.
 *
 * @param at date and time in the site's zone
 * @param minutes how long, 30-240
 * @param place words that lead there, up to 200 characters, or null: only by its link
 * @param link https address of the call, up to 500 characters, or null: only there
 * @param theme up to 200 characters, or null. Whoever works here reads that of an open session
 */
public record GatheringTerms(
    GatheringKind kind, LocalDateTime at, int minutes, String place, String link, String theme) {
  private static final int SHORTEST = 30;
  private static final int LONGEST = 240;
  private static final int LINE_MOST = 200;
  private static final int LINK_MOST = 500;

  /** Takes spaces around the words away; nothing but spaces is nothing. */
  public GatheringTerms {
    place = bare(place);
    link = bare(link);
    theme = bare(theme);
  }

  private static String bare(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
  }

  /** Refuses what no meeting can be held by, with a sentence that says which part. */
  void require() {
    if (kind == null) {
      throw Refusal.invalid("gathering.error.kind");
    }
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw Refusal.invalid("gathering.error.minutes", SHORTEST, LONGEST);
    }
    if (place == null && link == null) {
      throw Refusal.invalid("gathering.error.where");
    }
    if (place != null && place.length() > LINE_MOST
        || theme != null && theme.length() > LINE_MOST) {
      throw Refusal.invalid("gathering.error.line", LINE_MOST);
    }
    if (link != null && !isAddress(link)) {
      throw Refusal.invalid("gathering.error.link");
    }
  }

  /** The moment it begins. */
  Instant startsAt(ZoneId zone) {
    if (at == null) {
      throw Refusal.invalid("gathering.error.when");
    }
    return at.atZone(zone).toInstant();
  }

  /** Whether a text is the address of a page that is fetched over a closed line. */
  static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      return text.length() <= LINK_MOST && "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
