package org.alongside.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Closes small secrets of other features under the site's key, so that whoever has the database
 * alone cannot use them. Not a boundary: the web module cannot see it.
 */
@ApplicationScoped
public class SiteVault {
  @Inject private SiteKeys site;

  /** Whether the site's key is there. */
  public boolean isOpen() {
    return site.get().isThere();
  }

  /**
   * Closes a secret.
   *
   * @param what names it; it opens under the same name only
   * @throws IllegalStateException the site's key is not there
   */
  public byte[] close(byte[] secret, String what) {
    return site.get().closed(secret, what);
  }

  /** Opens one; empty where the site's key is not there, or another has closed it. */
  public Optional<byte[]> open(byte[] closed, String what) {
    return site.get().isThere() ? site.get().opened(closed, what) : Optional.empty();
  }

  /** Tells which key closes now; says nothing about it. */
  public String fingerprint() {
    return site.get().fingerprint();
  }
}
