package org.alongside.interop.qti;

import org.alongside.exchange.Probe;

/** Whatever comes as one item of QTI. */
public final class QtiFuzz {
  private QtiFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new QtiImporter(), "any.xml", bytes);
  }
}
