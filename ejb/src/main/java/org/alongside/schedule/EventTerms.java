package org.alongside.schedule;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When and where a live event takes place.
 *
 * @param at date and time as the clock there shows it; of an hour that occurs twice, when clocks
 *     are set back, it is the first
 * @param zone id of the time zone there
 * @param minutes how long it takes, 5-1440
 * @param place words that lead there, at most 200 characters, or null: only by its link
 * @param link https address of the call, at most 500 characters, or null: only there
 * @param places how many can take part, 1-500; null: without limit
 * @param language it is held in, {@code en} or {@code fr}
 */
public record EventTerms(
    LocalDateTime at,
    String zone,
    int minutes,
    String place,
    String link,
    Integer places,
    String language) {
  private static final int MINUTES_LEAST = 5;
  private static final int MINUTES_MOST = 1440;
  private static final int PLACE_MOST = 200;
  private static final int LINK_MOST = 500;
  private static final int PLACES_MOST = 500;

  /** Takes spaces around the words away; nothing but spaces is nothing. */
  public EventTerms {
    place = place == null || place.isBlank() ? null : place.strip();
    link = link == null || link.isBlank() ? null : link.strip();
  }

  /** Refuses what no event can be held by, with a sentence that says which part. */
  void require() {
    if (minutes < MINUTES_LEAST || minutes > MINUTES_MOST) {
      throw Refusal.invalid("schedule.error.minutes", MINUTES_LEAST, MINUTES_MOST);
    }
    if (place == null && link == null) {
      throw Refusal.invalid("schedule.error.where");
    }
    if (place != null && place.length() > PLACE_MOST) {
      throw Refusal.invalid("schedule.error.place", PLACE_MOST);
    }
    if (link != null && !isAddress(link)) {
      throw Refusal.invalid("schedule.error.link");
    }
    if (places != null && (places < 1 || places > PLACES_MOST)) {
      throw Refusal.invalid("schedule.error.places", PLACES_MOST);
    }
    if (!"en".equals(language) && !"fr".equals(language)) {
      throw Refusal.invalid("schedule.error.language");
    }
  }

  /**
   * The moment it begins.
   *
   * @throws org.alongside.platform.BusinessException 400 no such zone, or an hour that the clock
   *     there leaves out
   */
  Instant startsAt() {
    if (at == null) {
      throw Refusal.invalid("schedule.error.when");
    }
    ZoneId there = there();
    if (there.getRules().getValidOffsets(at).isEmpty()) {
      throw Refusal.invalid("schedule.error.noSuchHour");
    }
    return at.atZone(there).toInstant();
  }

  private ZoneId there() {
    try {
      return ZoneId.of(zone == null ? "" : zone);
    } catch (DateTimeException e) {
      throw Refusal.invalid("schedule.error.zone");
    }
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return "https".equals(address.getScheme())
          && address.getHost() != null
          && text.length() <= LINK_MOST;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
