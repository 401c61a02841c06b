package org.alongside.it;

/** What plans are made of. */
final class ThingsOfTailoring {
  static final String PEER = "{\"role\":\"PEER\",\"startOn\":\"2027-01-04\"}";

  private ThingsOfTailoring() {}

  static void put(Shelf shelf) {
    shelf.put("json", PEER);
  }
}
