package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.alongside.platform.Readiness;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every test in the server has in common: it waits until the site is ready. */
@ExtendWith(ArquillianExtension.class)
abstract class InServer {
  private static final long PATIENCE_NANOS = 90_000_000_000L;
  private static final long GLANCE_NANOS = 50_000_000L;

  /** Once it did not become ready, no further test waits for it. */
  private static volatile boolean gaveUp;

  private static volatile boolean hashesCheaply;

  @Inject private Readiness readiness;

  @BeforeEach
  void waitUntilReady() {
    long end = System.nanoTime() + (gaveUp ? 0 : PATIENCE_NANOS);
    while (!readiness.isReady() && System.nanoTime() < end) {
      LockSupport.parkNanos(GLANCE_NANOS);
    }
    gaveUp = !readiness.isReady();
    assertThat(readiness.reason(Locale.ENGLISH)).as("why the site is not ready").isEmpty();
    if (!hashesCheaply) {
      hashCheaply();
      hashesCheaply = true;
    }
  }

  /**
   * Hundreds of passwords are set and looked at: from the first test on at the least cost that a
   * site may choose.
   */
  private static void hashCheaply() {
    Settings settings = Organisation.boundary(Settings.class);
    As admin = APerson.administrator().signedIn();
    admin.run(() -> settings.set(SiteSettings.PASSWORD_MEMORY_KIB.name(), "8192"));
    admin.run(() -> settings.set(SiteSettings.PASSWORD_PASSES.name(), "1"));
  }
}
