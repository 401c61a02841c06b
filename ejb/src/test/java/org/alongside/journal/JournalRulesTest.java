package org.alongside.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class JournalRulesTest {
  private static final String CANARY = "canary-8d2f";
  private static final JournalPlace PLACE = new JournalPlace("P01", "a-page", JournalPlace.NOTE);

  private static SaveJournalEntry save(String saveId, String tab, int seen, String text) {
    return new SaveJournalEntry(PLACE, saveId, tab, seen, text);
  }

  private static void assertRefused(String key, SaveJournalEntry command) {
    assertThatThrownBy(() -> JournalRules.require(command))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.key()).isEqualTo(key);
              assertThat(e.getMessage()).doesNotContain(CANARY);
              assertThat(e.sentence(Locale.ENGLISH)).doesNotContain(CANARY);
            });
  }

  @Test
  void whatIsWholeIsKept() {
    JournalRules.require(save("12345678", "abcdefgh", 0, "x".repeat(JournalRules.TEXT_MOST)));
    JournalRules.require(save("12345678", "abcdefgh", 7, ""));
  }

  @Test
  void whatIsNotWholeIsRefusedWithoutRepeatingIt() {
    assertRefused("journal.error.incomplete", save("short", "abcdefgh", 0, CANARY));
    assertRefused("journal.error.incomplete", save("12345678", CANARY + "!", 0, CANARY));
    assertRefused("journal.error.incomplete", save("12345678", "abcdefgh", -1, CANARY));
    assertRefused("journal.error.incomplete", save("12345678", "abcdefgh", 0, null));
    assertRefused("journal.error.incomplete", save(null, null, 0, CANARY));
    assertRefused("journal.error.long", save("12345678", "abcdefgh", 0, CANARY.repeat(5000)));
    assertRefused("platform.error.notFound", null);
  }

  @Test
  void aPlaceIsMadeOfWords() {
    for (String odd : new String[] {null, "", " ", "a b", "../x", "é", "x".repeat(61), "a\nb"}) {
      assertThatThrownBy(() -> new JournalPlace(odd, "unit", "note"))
          .isInstanceOf(BusinessException.class);
      assertThatThrownBy(() -> new JournalPlace("P01", odd, "note"))
          .isInstanceOf(BusinessException.class);
      assertThatThrownBy(() -> new JournalPlace("P01", "unit", odd))
          .isInstanceOf(BusinessException.class);
    }
  }

  @Test
  void nothingThatCarriesATextSaysItWhenItIsPrinted() {
    Instant now = Instant.EPOCH;
    JournalEntryRow row = new JournalEntryRow(PLACE, CANARY, 1, now);
    assertThat(
            List.of(
                save("12345678", "abcdefgh", 0, CANARY),
                row,
                new JournalPage(CANARY, List.of(row)),
                new JournalReceipt("12345678", 1, now, CANARY),
                new KeyRing.Opened(OwnerKey.make(), CANARY)))
        .allSatisfy(printed -> assertThat(printed.toString()).doesNotContain(CANARY));
  }
}
