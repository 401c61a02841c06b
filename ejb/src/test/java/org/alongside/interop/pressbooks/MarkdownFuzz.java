package org.alongside.interop.pressbooks;

import org.alongside.exchange.Probe;

/** Whatever comes as a folder of Markdown. */
public final class MarkdownFuzz {
  private MarkdownFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new MarkdownImporter(), "any.zip", Probe.zip(bytes));
  }
}
