package org.alongside.interop.pressbooks;

import org.alongside.exchange.Probe;

/** Whatever comes as a zip, byte by byte. */
public final class ZipFuzz {
  private ZipFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new MarkdownImporter(), "any.zip", bytes);
  }
}
