package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final Remembered<String, String> known = new Remembered<>(100, Duration.ofHours(1));

  private String read(String answer) {
    return known.get("what", key -> answer);
  }

  @Test
  void isReadOnceUntilItIsForgotten() {
    assertThat(read("then")).isEqualTo("then");
    assertThat(read("now")).isEqualTo("then");
    known.forget();
    assertThat(read("now")).isEqualTo("now");
  }

  @Test
  void whatWasBeingReadWhenItWasForgottenIsNotKept() {
    String before =
        known.get(
            "what",
            key -> {
              known.forget(); // as another thread does whose change was committed meanwhile
              return "then";
            });
    assertThat(before).isEqualTo("then");
    assertThat(read("now")).isEqualTo("now");
  }

  @Test
  void nothingIsNoAnswer() {
    assertThat(read(null)).isNull();
    assertThat(read("now")).isEqualTo("now");
  }
}
