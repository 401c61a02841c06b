package org.alongside.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {
  private static MailText letter(List<String> lines) {
    return new Letter(
            "en",
            "A <b>subject</b>",
            "Hello Wren & Co,",
            List.of("One.", "Two."),
            lines,
            "Open",
            "https://example.org/x?a=1&b=2",
            List.of("Foot."))
        .text();
  }

  @Test
  void thePlainTextIsGoodByItself() {
    assertThat(letter(List.of("A", "B")).plain())
        .isEqualTo(
            "Hello Wren & Co,\n\nOne.\n\nTwo.\n\n- A\n- B\n\nOpen:\nhttps://example.org/x?a=1&b=2\n\n-- \nFoot.\n");
    assertThat(letter(List.of()).plain()).contains("Two.\n\nOpen:\n");
  }

  @Test
  void whatPeopleAreCalledIsNoMarkup() {
    assertThat(letter(List.of()).html())
        .contains("Hello Wren &amp; Co,", "&lt;b&gt;", "href=\"https://example.org/x?a=1&amp;b=2\"")
        .doesNotContain("<b>")
        .startsWith("<!DOCTYPE html><html lang=\"en\">")
        .endsWith("</html>");
  }
}
