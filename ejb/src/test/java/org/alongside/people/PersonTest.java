package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void mayHaveOneNameOnly() {
    assertThat(new Person("  Suharto ", " ", NOW).displayName()).isEqualTo("Suharto");
  }

  @Test
  void isShownByTheNameTheyPrefer() {
    Person person = new Person("Benjamin", "Cardinal", NOW);
    person.prefer("Ben", "fr", "America/Edmonton", null);

    assertThat(person.displayName()).isEqualTo("Ben Cardinal");
  }

  @Test
  void refusesAZoneThatIsNone() {
    Person person = new Person("Benjamin", "Cardinal", NOW);

    assertThatThrownBy(() -> person.prefer(null, null, "Nowhere", null))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void refusesNoNameAndOneOf201Characters() {
    assertThatThrownBy(() -> new Person(" ", "Cardinal", NOW))
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> new Person("a".repeat(201), "", NOW))
        .isInstanceOf(BusinessException.class);
  }
}
