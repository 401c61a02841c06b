package org.alongside.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.platform.StartUpStep;

/** Fills the index at once, so that nobody but the very first searcher may have to wait for it. */
@ApplicationScoped
class FillSearchIndex implements StartUpStep {
  @Inject private SearchIndex index;

  @Override
  public int order() {
    return 200;
  }

  @Override
  public boolean mayFollow() {
    return true;
  }

  @Override
  public void run() {
    index.current();
  }
}
