package org.alongside.exchange;

/** Whatever comes as a zip of our own. */
public final class ArchiveFuzz {
  private ArchiveFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Probe.holds(new ArchiveImporter(), "any.zip", Probe.zip(bytes));
  }
}
