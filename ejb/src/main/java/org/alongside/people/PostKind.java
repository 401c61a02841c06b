package org.alongside.people;

/** What a post is for. */
public enum PostKind {
  PEER
}
