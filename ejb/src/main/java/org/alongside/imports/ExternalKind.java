package org.alongside.imports;

/** What a number from elsewhere stands for. */
enum ExternalKind {
  PERSON,
  TEAM,
  POSITION;

  String key(String number) {
    return name() + ' ' + number;
  }
}
