package org.alongside.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.catalogue.Published;
import org.alongside.learning.ModuleCompleted;

/** What a completed module earns, in the same transaction. */
@Dependent
class ModuleCompletedEarnsCredential {
  @Inject private Issuing issuing;
  @Inject private Published published;

  void completed(@Observes ModuleCompleted event) {
    String code = published.outline(event.versionId(), "en").code();
    issuing.module(event.personId(), code, event.cycle(), event.completion(), event.at());
    issuing.programmes(event.personId(), code);
  }
}
