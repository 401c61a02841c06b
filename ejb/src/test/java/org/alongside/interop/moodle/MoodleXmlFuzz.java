package org.alongside.interop.moodle;

import org.alongside.exchange.Probe;

/** Whatever comes as Moodle's XML. */
public final class MoodleXmlFuzz {
  private MoodleXmlFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new MoodleXmlImporter(), "any.xml", bytes);
  }
}
