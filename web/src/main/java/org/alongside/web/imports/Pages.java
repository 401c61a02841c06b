package org.alongside.web.imports;

/** Which page of a list an address names: never one that is not there. */
final class Pages {
  private Pages() {}

  static int last(int total, int size) {
    return Math.max(1, (total + size - 1) / size);
  }

  static int within(Integer page, int total, int size) {
    return page == null ? 1 : Math.min(Math.max(1, page), last(total, size));
  }
}
