package org.alongside.catalogue;

/** A content file cannot be used: which one, and what is wrong with it. */
public class ContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;

  /**
   * @param path the file, relative to the folder {@code content}
   */
  public ContentException(String path, String what) {
    super(path + ": " + what);
    this.what = what;
  }

  /** What is wrong, without the file's name. */
  String what() {
    return what;
  }
}
