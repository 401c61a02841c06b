package org.alongside.catalogue;

/** The content of this module, read as the program reads it. */
final class ShippedContent {
  static final ContentSource SOURCE =
      ContentSource.classPath(ShippedContent.class.getClassLoader());

  private static final ContentDraft DRAFT =
      new ContentDraftReader(SOURCE, new ContentSchemas(SOURCE), new ContentFaults(), false).read();

  private ShippedContent() {}

  /** What could be read of it. */
  static ContentDraft draft() {
    return DRAFT;
  }

  static ContentDraft.Module module(String code) {
    return draft().modules().stream()
        .filter(m -> m.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no programme lists a readable module " + code));
  }
}
