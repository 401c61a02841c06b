package org.alongside.account;

import java.nio.charset.StandardCharsets;

/** By what an account or a network address is known while it is slowed: a hash. */
final class Subject {
  private Subject() {}

  static String of(String kind, String value) {
    return Digest.sha256((kind + ' ' + value).getBytes(StandardCharsets.UTF_8));
  }
}
