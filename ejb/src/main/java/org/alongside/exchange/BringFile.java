package org.alongside.exchange;

/**
 * A file to be looked at.
 *
 * @param name as the browser said it
 * @param bytes of a file that came in one request; else empty
 * @param upload of a larger one: the upload whose pieces are all there; else null
 * @param format what it is, or null: that is to be found out
 * @param options what the file does not say
 */
public record BringFile(
    String name, byte[] bytes, String upload, ImportFormat format, ImportOptions options) {

  /** A file that came in one request. */
  public BringFile(String name, byte[] bytes, ImportFormat format, ImportOptions options) {
    this(name, bytes, null, format, options);
  }
}
