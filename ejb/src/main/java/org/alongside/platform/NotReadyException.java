package org.alongside.platform;

/** Why the site cannot serve yet: a key of the platform's bundle and what the sentence names. */
class NotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final String argument;

  NotReadyException(String key, String argument, String forTheLog, Throwable cause) {
    super(forTheLog, cause);
    this.key = key;
    this.argument = argument;
  }

  String key() {
    return key;
  }

  String argument() {
    return argument;
  }
}
