package org.alongside.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.platform.SiteSecret;

/**
 * The site's key, from its secret. The key before it, while it is being changed, is from
 * ALONGSIDE_KEY_BEFORE. Read once, when the program starts.
 */
@ApplicationScoped
class SiteKeys {
  private SiteKey key = SiteKey.none();

  @PostConstruct
  void read() {
    key =
        SiteKey.of(
            SiteSecret.read().orElse(null),
            SiteSecret.environment("ALONGSIDE_KEY_BEFORE").orElse(null));
  }

  SiteKey get() {
    return key;
  }
}
