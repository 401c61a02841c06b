package org.alongside.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.StartUpStep;

/**
 * Publishes at every start what the program ships with; where nothing has changed, nothing happens.
 */
@ApplicationScoped
class PublishShippedContent implements StartUpStep {
  private static final Logger LOG = Logger.getLogger(PublishShippedContent.class.getName());
  @EJB private Publishing publishing;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void run() {
    ContentSource source = ContentSource.classPath(PublishShippedContent.class.getClassLoader());
    int changed = publishing.publishAll(source);
    if (changed > 0) {
      LOG.log(Level.INFO, "Published {0} modules", changed);
    }
  }
}
