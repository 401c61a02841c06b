package org.alongside.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DecimalConverterTest {
  @Test
  void readsACommaAndAPoint() {
    for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      assertThat(DecimalConverter.number("0.6", language)).isEqualTo("0.6");
      assertThat(DecimalConverter.number(" 0,6 ", language)).isEqualTo("0.6");
      assertThat(DecimalConverter.number("1\u00a0200,5", language)).isEqualTo("1200.5");
    }
  }

  @Test
  void groupsOfThreeAreThousandsInEnglishOnly() {
    assertThat(DecimalConverter.number("1,200", Locale.CANADA)).isEqualTo("1200");
    assertThat(DecimalConverter.number("1,200.50", Locale.CANADA)).isEqualTo("1200.50");
    assertThat(DecimalConverter.number("1,200", Locale.CANADA_FRENCH)).isEqualTo("1.200");
  }

  @Test
  void refusesWhatIsNoNumber() {
    for (String odd : new String[] {"half", "1,2,3", "0.6.1", "-"}) {
      assertThatThrownBy(() -> DecimalConverter.number(odd, Locale.ENGLISH))
          .isInstanceOf(NumberFormatException.class);
    }
  }

  @Test
  void writesAsTheLanguageDoes() {
    assertThat(DecimalConverter.text(new BigDecimal("0.6"), Locale.CANADA)).isEqualTo("0.6");
    assertThat(DecimalConverter.text(new BigDecimal("0.6"), Locale.CANADA_FRENCH)).isEqualTo("0,6");
    assertThat(DecimalConverter.text(new BigDecimal("1E+3"), Locale.CANADA)).isEqualTo("1000");
  }
}
