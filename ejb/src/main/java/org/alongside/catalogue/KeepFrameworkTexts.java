package org.alongside.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.platform.StartUpStep;

/** At every start: a competency map or an agreement that is new becomes the next version. */
@ApplicationScoped
class KeepFrameworkTexts implements StartUpStep {
  @EJB private FrameworkTexts texts;

  @Override
  public int order() {
    return 21;
  }

  @Override
  public void run() {
    texts.keepShipped();
  }
}
