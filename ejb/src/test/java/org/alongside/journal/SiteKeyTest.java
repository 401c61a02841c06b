package org.alongside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The owner's key under the site's key, and the texts under the owner's key. */
class SiteKeyTest {
  private static final String FIRST = "first-first-first-first-first-first";
  private static final String SECOND = "second-second-second-second-second";
  private static final String WHOSE = JournalKey.whose(7, "key");
  private static final String WHERE = new JournalPlace("P01", "a-page", "note").of(7);
  private static final String TEXT = "I cried in the supply room. Nobody saw. « été » \uD83C\uDF31";

  @Test
  void whatIsClosedOpensForItsOwnerInItsPlace() {
    SiteKey site = SiteKey.of(FIRST, null);
    OwnerKey key = OwnerKey.make();
    byte[] text = key.close(TEXT, WHERE);
    OwnerKey again =
        OwnerKey.opened(SiteKey.of(" " + FIRST + "\n", null), key.closedBy(site, WHOSE), WHOSE)
            .orElseThrow();
    assertThat(again.open(text, WHERE)).contains(TEXT);
  }

  @Test
  void aTextThatIsMovedToAnotherRowOpensNowhere() {
    OwnerKey key = OwnerKey.make();
    byte[] text = key.close(TEXT, WHERE);
    assertThat(key.open(text, new JournalPlace("P01", "a-page", "prompt-a").of(7))).isEmpty();
    assertThat(key.open(text, new JournalPlace("P01", "b-page", "note").of(7))).isEmpty();
    assertThat(key.open(text, new JournalPlace("P01", "a-page", "note").of(8))).isEmpty();
    assertThat(OwnerKey.make().open(text, WHERE)).isEmpty();
  }

  @Test
  void aDamagedTextOpensNowhere() {
    OwnerKey key = OwnerKey.make();
    byte[] text = key.close(TEXT, WHERE);
    for (int i = 0; i < text.length; i++) {
      byte[] damaged = text.clone();
      damaged[i] ^= 1;
      assertThat(key.open(damaged, WHERE)).isEmpty();
    }
    assertThat(key.open(Arrays.copyOf(text, 3), WHERE)).isEmpty();
    assertThat(key.open(new byte[0], WHERE)).isEmpty();
  }

  @Test
  void theSameTextIsClosedDifferentlyEachTimeAndNothingOfItIsSeen() {
    OwnerKey key = OwnerKey.make();
    byte[] one = key.close(TEXT, WHERE);
    assertThat(one).isNotEqualTo(key.close(TEXT, WHERE));
    assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("supply");
  }

  @Test
  void anotherSiteKeyOrAnotherPersonOpensNoOwnersKey() {
    OwnerKey key = OwnerKey.make();
    byte[] closed = key.closedBy(SiteKey.of(FIRST, null), WHOSE);
    assertThat(OwnerKey.opened(SiteKey.of(SECOND, null), closed, WHOSE)).isEmpty();
    SiteKey right = SiteKey.of(FIRST, null);
    assertThat(OwnerKey.opened(right, closed, JournalKey.whose(8, "key"))).isEmpty();
    assertThat(OwnerKey.opened(right, closed, JournalKey.whose(7, "other"))).isEmpty();
  }

  @Test
  void whileTheSiteKeyIsChangedBothOpenAndTheNewOneCloses() {
    SiteKey before = SiteKey.of(FIRST, null);
    SiteKey changing = SiteKey.of(SECOND, FIRST);
    SiteKey after = SiteKey.of(SECOND, null);
    OwnerKey key = OwnerKey.make();
    byte[] text = key.close(TEXT, WHERE);
    OwnerKey open = OwnerKey.opened(changing, key.closedBy(before, WHOSE), WHOSE).orElseThrow();
    byte[] anew = open.closedBy(changing, WHOSE);
    assertThat(OwnerKey.opened(before, anew, WHOSE)).isEmpty();
    assertThat(OwnerKey.opened(after, anew, WHOSE).orElseThrow().open(text, WHERE)).contains(TEXT);
    assertThat(changing.known())
        .containsExactlyInAnyOrder(before.fingerprint(), after.fingerprint());
    assertThat(changing.fingerprint()).isEqualTo(after.fingerprint());
  }

  @Test
  void whatIsTooShortIsNoKey() {
    assertThat(SiteKey.of(null, FIRST).isThere()).isFalse();
    assertThat(SiteKey.of("x".repeat(SiteKey.LEAST - 1), null).isThere()).isFalse();
    assertThat(SiteKey.of("x".repeat(SiteKey.LEAST), "short").isThere()).isTrue();
    assertThat(SiteKey.of(FIRST, FIRST).known()).hasSize(1);
  }

  @Test
  void theFingerprintSaysNothingOfTheSecret() {
    assertThat(SiteKey.of(FIRST, null).fingerprint())
        .hasSize(16)
        .isNotEqualTo(SiteKey.of(SECOND, null).fingerprint());
  }
}
