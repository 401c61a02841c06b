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
  /** What the launcher says of the program's file: SHA-256, in hex. */
  private static final String BUILD = "ALONGSIDE_BUILD";

  private static final Logger LOG = Logger.getLogger(PublishShippedContent.class.getName());
  @EJB private Publishing publishing;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void run() {
    ContentSource source = ContentSource.classPath(PublishShippedContent.class.getClassLoader());
    String build = System.getenv().getOrDefault(BUILD, "").strip();
    int changed =
        build.matches("[0-9a-f]{64}")
            ? publishing.publishShipped(source, build)
            : publishing.publishAll(source);
    if (changed > 0) {
      LOG.log(Level.INFO, "Published {0} modules", changed);
    }
  }
}
