package org.alongside.run;

/** Starts the database and the server, and ends both. */
public final class Launcher {
  private Launcher() {}
}
