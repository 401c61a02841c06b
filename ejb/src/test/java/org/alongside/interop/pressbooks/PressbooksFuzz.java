package org.alongside.interop.pressbooks;

import org.alongside.exchange.Probe;

/** Whatever comes as a book. */
public final class PressbooksFuzz {
  private PressbooksFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new PressbooksImporter(), "any.html", bytes);
  }
}
