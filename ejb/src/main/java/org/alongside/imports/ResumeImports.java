package org.alongside.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.platform.StartUpStep;

/** Goes on, at the start, with the imports that this server was at work on when it ended. */
@ApplicationScoped
class ResumeImports implements StartUpStep {
  @EJB private ImportWork work;
  @Inject private Jobs jobs;
  @Inject private Actor actor;

  @Override
  public int order() {
    return 105;
  }

  @Override
  public void run() {
    actor.remember();
    work.interrupted(Node.name(), true).forEach(i -> jobs.resume(i.run(), i.job(), i.execution()));
  }
}
