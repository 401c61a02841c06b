package org.alongside.platform;

/**
 * Something a feature does at every start, after the migrations and before the first page: publish
 * content, open the set-up link, generate the demonstration. Steps are found by CDI, run one after
 * the other by {@link #order()}, each idempotent: after a crash it simply runs again.
 */
public interface StartUpStep {
  /** Lower runs first; by convention the feature's floor times ten. */
  int order();

  /** Whether the first page need not wait for it: it runs as soon as the site is ready. */
  default boolean mayFollow() {
    return false;
  }

  /** Does it; throws to keep the site 'not ready', to be tried again. */
  void run();
}
