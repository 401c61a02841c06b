package org.alongside.audit;

/** Who did something. */
public enum ActorKind {
  /** Somebody who was signed in. */
  PERSON,
  /** The program itself. */
  SYSTEM,
  /** Somebody who was not signed in: whoever held a link, or was just signing in. */
  STRANGER
}
