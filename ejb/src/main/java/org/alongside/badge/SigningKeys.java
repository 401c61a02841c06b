package org.alongside.badge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alongside.platform.SiteSecret;

/**
 * Where the key comes from by which the site signs: a secret of its own in ALONGSIDE_SIGNING_KEY,
 * else the site's secret, from which another key is derived than those that close private notes.
 * Read once, when the program starts.
 */
@ApplicationScoped
class SigningKeys {
  private SigningKey key;

  @PostConstruct
  void read() {
    key =
        SiteSecret.environment("ALONGSIDE_SIGNING_KEY")
            .or(SiteSecret::read)
            .filter(SigningKey::isSecret)
            .map(SigningKey::of)
            .orElse(null);
  }

  /** Empty: the site has no secret, and signs nothing. */
  Optional<SigningKey> get() {
    return Optional.ofNullable(key);
  }
}
