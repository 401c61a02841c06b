package org.alongside.exchange;

import org.alongside.catalogue.ContentSource;

/** Whatever comes as a zip of our own. */
public final class ArchiveFuzz {
  private ArchiveFuzz() {}

  /** What the fuzzer calls, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ContentSource box = ContentSource.classPath(ArchiveFuzz.class.getClassLoader());
    Probe.holds(new ArchiveImporter(() -> box), "any.zip", Probe.zip(bytes));
  }
}
