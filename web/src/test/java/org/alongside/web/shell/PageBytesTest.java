package org.alongside.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {
  private static final String HTML = "text/html;charset=UTF-8";

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "gzip, deflate, br", "br,gzip", "deflate , gzip;q=0.5", "*", "gzip;q=1.0"})
  void whoTakesItGetsItCompressed(String accepted) {
    assertThat(PageBytes.compressed(accepted, HTML, 1_000)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0.0, br", "xgzip", "gzipped"})
  void whoDoesNotTakeItGetsItAsItIs(String accepted) {
    assertThat(PageBytes.compressed(accepted, HTML, 1_000)).isFalse();
  }

  @Test
  void whatIsNoPageOrVeryShortIsLeftAlone() {
    assertThat(PageBytes.compressed("gzip", "text/xml;charset=UTF-8", 1_000)).isFalse();
    assertThat(PageBytes.compressed("gzip", null, 1_000)).isFalse();
    assertThat(PageBytes.compressed("gzip", HTML, 511)).isFalse();
    assertThat(PageBytes.compressed(null, HTML, 1_000)).isFalse();
  }

  @Test
  void whatWasCompressedIsTheSamePage() throws IOException {
    byte[] page = "<p>Été, au bord de l’eau</p>".repeat(500).getBytes(StandardCharsets.UTF_8);
    byte[] sent = PageBytes.gzip(page);
    assertThat(sent.length).isLessThan(page.length / 10);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes()).isEqualTo(page);
  }
}
