package org.alongside.huddle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.catalogue.ContentException;
import org.alongside.catalogue.ContentSource;

/**
 * The cards that are shipped, in their order. The whole site has the same one in a week, so that
 * teams can talk about it with each other; after the last comes the first.
 */
final class HuddleCards {
  /** The file below the content's folder. */
  static final String FILE = "huddle/cards.yaml";

  /** A Monday; the week of the first card. */
  private static final LocalDate FIRST_WEEK = LocalDate.of(2026, 1, 5);

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private HuddleCards() {}

  /** The file. */
  record Deck(List<Card> cards) {}

  /** A card in all its languages. */
  record Card(
      String id,
      Map<String, String> title,
      Map<String, String> situation,
      Map<String, String> roles,
      Map<String, String> question,
      @JsonProperty("try") Map<String, String> close) {
    HuddleCard in(String language) {
      return new HuddleCard(
          id,
          title.get(language),
          situation.get(language),
          roles.get(language),
          question.get(language),
          close.get(language));
    }
  }

  /** Read at first use: tests of ejb alone have no content. */
  private static final class Shipped {
    private static final List<Card> CARDS =
        read(ContentSource.classPath(HuddleCards.class.getClassLoader()));
  }

  /** The Monday of the week in which a day is. */
  static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The card of the week in which a day is. */
  static HuddleCard of(LocalDate day, String language) {
    return of(Shipped.CARDS, day).in(language);
  }

  static Card of(List<Card> cards, LocalDate day) {
    long weeks = ChronoUnit.WEEKS.between(FIRST_WEEK, week(day));
    return cards.get((int) Math.floorMod(weeks, (long) cards.size()));
  }

  /**
   * Reads the file.
   *
   * @throws ContentException where it is missing, is not such a file, or names a card twice
   */
  static List<Card> read(ContentSource source) {
    String text =
        source.text(FILE).orElseThrow(() -> new ContentException(FILE, "this file is missing"));
    try {
      List<Card> cards = YAML.readValue(text, Deck.class).cards();
      Set<String> ids = new HashSet<>();
      cards.stream()
          .filter(card -> !ids.add(card.id()))
          .findFirst()
          .ifPresent(
              card -> {
                throw new ContentException(FILE, "the card " + card.id() + " is there twice");
              });
      return List.copyOf(cards);
    } catch (JsonProcessingException e) {
      throw new ContentException(FILE, e.getOriginalMessage());
    }
  }
}
