package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alone, since it changes the language of the whole program for a moment. */
@Isolated
class EmailAddressTest {
  @Test
  void isKeptInLowerCaseWithoutBlanks() {
    assertThat(EmailAddress.of("  Ada.Lovelace@Example.ORG "))
        .isEqualTo("ada.lovelace@example.org");
  }

  @Test
  void isTheSameWhateverTheServersLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(EmailAddress.of("IDA@EXAMPLE.ORG")).isEqualTo("ida@example.org");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ada", "ada@", "@example.org", "ada@example", "a da@example.org", "a@b@c.org"})
  void refusesWhatIsNoAddress(String typed) {
    assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(BusinessException.class);
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatThrownBy(() -> EmailAddress.of("a@" + "b".repeat(250) + ".org"))
        .isInstanceOf(BusinessException.class);
  }
}
