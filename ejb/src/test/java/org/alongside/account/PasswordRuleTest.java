package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  @Test
  void takesAFewWordsOfAnyKind() {
    assertThatCode(() -> PasswordRule.check("purple kettle window", "ada@example.org"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "elevenchars",
        "aaaaaaaaaaaaaaaa",
        "Ada.Lovelace@example.org",
        "alongside-demo"
      })
  void refusesWhatIsShortOrEasy(String password) {
    assertThatThrownBy(() -> PasswordRule.check(password, "ada.lovelace@example.org"))
        .isInstanceOf(BusinessException.class);
  }
}
