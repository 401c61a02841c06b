package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** The day it is for the site. */
@ApplicationScoped
public class Today {
  @Inject private SiteClock clock;
  @Inject private Settings settings;

  /** The day it is now, in the site's zone. */
  public LocalDate date() {
    return LocalDate.ofInstant(clock.now(), settings.get(SiteSettings.ZONE));
  }
}
