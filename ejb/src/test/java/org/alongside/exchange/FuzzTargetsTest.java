package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the profile {@code fuzz} runs for a minute each, here over the seed corpus and a few
 * thousand damaged copies of it, the same every time.
 */
class FuzzTargetsTest {
  private static final int DAMAGED = 150;

  @ParameterizedTest
  @CsvSource({
    "interop.moodle.GiftFuzz, gift",
    "interop.moodle.AikenFuzz, aiken",
    "interop.moodle.MoodleXmlFuzz, moodlexml",
    "interop.qti.QtiFuzz, qti",
    "interop.qti.QtiPackageFuzz, qtipackage",
    "interop.pressbooks.PressbooksFuzz, pressbooks",
    "interop.pressbooks.MarkdownFuzz, markdown",
    "exchange.ArchiveFuzz, archive"
  })
  void standsSeedsAndDamagedSeeds(String target, String folder) throws Exception {
    Method entry =
        Class.forName("org.alongside." + target).getMethod("fuzzerTestOneInput", byte[].class);
    List<Upload> seeds = Probe.seeds(folder);
    assertThat(seeds).isNotEmpty();
    Random random = new Random(folder.hashCode());
    for (Upload seed : seeds) {
      entry.invoke(null, (Object) seed.bytes());
      for (int i = 0; i < DAMAGED / seeds.size(); i++) {
        byte[] damaged = damaged(seed.bytes(), random);
        assertThatCode(() -> entry.invoke(null, (Object) damaged))
            .as("damaged copy %s of %s", i, seed)
            .doesNotThrowAnyException();
      }
    }
  }

  /** A few bytes changed, a stretch taken out or said twice. */
  private static byte[] damaged(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] =
          (byte) "<>{}=~#&\\\"'%[]()*_|\n\u0000a9".charAt(random.nextInt(23));
    }
    int from = random.nextInt(bytes.length);
    int length = random.nextInt(bytes.length - from);
    boolean twice = random.nextBoolean();
    byte[] result = new byte[twice ? bytes.length + length : bytes.length - length];
    System.arraycopy(bytes, 0, result, 0, from);
    if (twice) {
      System.arraycopy(bytes, from, result, from, length);
      System.arraycopy(bytes, from, result, from + length, bytes.length - from);
    } else {
      System.arraycopy(bytes, from + length, result, from, bytes.length - from - length);
    }
    return result;
  }
}
