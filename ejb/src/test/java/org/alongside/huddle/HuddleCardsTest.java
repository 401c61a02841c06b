package org.alongside.huddle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.catalogue.ContentException;
import org.alongside.catalogue.ContentSource;
import org.junit.jupiter.api.Test;

class HuddleCardsTest {
  private static String card(String id) {
    String both = "{en: \"E\", fr: \"F\"}";
    return "- {id: %s, title: %s, situation: %s, roles: %s, question: %s, try: %s}\n"
        .formatted(id, both, both, both, both, both);
  }

  private static ContentSource file(String... ids) {
    StringBuilder text = new StringBuilder("cards:\n");
    for (String id : ids) {
      text.append(card(id));
    }
    return path -> Optional.of(text.toString());
  }

  @Test
  void aWeekHasOneCardAndAfterTheLastComesTheFirst() {
    List<HuddleCards.Card> cards = HuddleCards.read(file("a", "b", "c"));
    LocalDate monday = LocalDate.of(2026, 1, 5);
    assertThat(HuddleCards.of(cards, monday).id()).isEqualTo("a");
    assertThat(HuddleCards.of(cards, monday.plusDays(6)).id()).isEqualTo("a");
    assertThat(HuddleCards.of(cards, monday.plusWeeks(1)).id()).isEqualTo("b");
    assertThat(HuddleCards.of(cards, monday.plusWeeks(3)).id()).isEqualTo("a");
    assertThat(HuddleCards.of(cards, monday.minusDays(1)).id()).isEqualTo("c");
    assertThat(HuddleCards.week(monday.plusDays(6))).isEqualTo(monday);
    assertThat(cards.get(0).in("fr").close()).isEqualTo("F");
  }

  @Test
  void refusesACardThatIsThereTwiceAndAFileThatIsNone() {
    assertThatThrownBy(() -> HuddleCards.read(file("a", "a"))).isInstanceOf(ContentException.class);
    assertThatThrownBy(() -> HuddleCards.read(path -> Optional.of("cards: [{name: x}]")))
        .isInstanceOf(ContentException.class);
    assertThatThrownBy(() -> HuddleCards.read(path -> Optional.empty()))
        .isInstanceOf(ContentException.class);
  }
}
