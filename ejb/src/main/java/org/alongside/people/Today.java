package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** The day it is for the site. */
@ApplicationScoped
class Today {
  @Inject private SiteClock clock;
  @Inject private Settings settings;

  LocalDate date() {
    return LocalDate.ofInstant(clock.now(), settings.get(SiteSettings.ZONE));
  }
}
