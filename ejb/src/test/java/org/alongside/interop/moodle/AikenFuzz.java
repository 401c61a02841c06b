package org.alongside.interop.moodle;

import org.alongside.exchange.Probe;

/** Whatever comes as Aiken. */
public final class AikenFuzz {
  private AikenFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new AikenImporter(), "any.txt", bytes);
  }
}
