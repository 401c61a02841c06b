package org.alongside.branding;

import org.alongside.media.MediaKind;

/**
 * The site's logo.
 *
 * @param hash SHA-256 of its bytes, in hex
 * @param kind PNG or WebP
 * @param text what stands for it where it is not seen, in the language asked for
 */
public record Logo(String hash, MediaKind kind, String text) {
  /** What its file is called. */
  public String file() {
    return hash + "." + kind.ending();
  }
}
