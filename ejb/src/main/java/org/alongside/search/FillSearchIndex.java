package org.alongside.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.platform.StartUpStep;

/** Fills the index before the first page, so that nobody waits for it. */
@ApplicationScoped
class FillSearchIndex implements StartUpStep {
  @Inject private SearchIndex index;

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void run() {
    index.current();
  }
}
