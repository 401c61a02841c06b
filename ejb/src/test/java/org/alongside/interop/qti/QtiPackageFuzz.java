package org.alongside.interop.qti;

import org.alongside.exchange.Probe;

/** Whatever comes as a package of QTI. */
public final class QtiPackageFuzz {
  private QtiPackageFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new QtiImporter(), "any.zip", Probe.zip(bytes));
  }
}
