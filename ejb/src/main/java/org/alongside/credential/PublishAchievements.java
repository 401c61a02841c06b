package org.alongside.credential;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.alongside.platform.StartUpStep;

/**
 * At every start: makes the terms known on which credentials are given, and gives what was earned
 * before there were any, as much as fits into a moment; {@link IssueOwed} goes on.
 */
@ApplicationScoped
class PublishAchievements implements StartUpStep {
  private static final Duration MOMENT = Duration.ofSeconds(2);
  @EJB private OwedCredentials owed;

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void run() {
    owed.publish();
    long end = System.nanoTime() + MOMENT.toNanos();
    boolean more = true;
    while (more && System.nanoTime() < end) {
      more = owed.giveSome();
    }
  }
}
