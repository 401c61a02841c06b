package org.alongside.interop.moodle;

import org.alongside.exchange.Probe;

/** Whatever comes as GIFT. */
public final class GiftFuzz {
  private GiftFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new GiftImporter(), "any.gift", bytes);
  }
}
