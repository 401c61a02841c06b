package org.alongside.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.account.MailDesk;
import org.alongside.platform.MailPassword;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** The mail server that the settings name. */
@Dependent
class MailServers {
  @Inject private Settings settings;
  @Inject private MailDesk desk;

  /**
   * Empty while none is set, and always in the demonstration: its mail never leaves the machine.
   */
  Optional<MailServer> get() {
    String host = settings.get(SiteSettings.MAIL_HOST).strip();
    if (desk.onlyShows() || host.isEmpty()) {
      return Optional.empty();
    }
    String own = settings.get(SiteSettings.PUBLIC_ADDRESS).getHost();
    String from = settings.get(SiteSettings.MAIL_FROM);
    return Optional.of(
        new MailServer(
            host,
            settings.get(SiteSettings.MAIL_PORT),
            settings.get(SiteSettings.MAIL_SECURITY),
            settings.get(SiteSettings.MAIL_USER).strip(),
            MailPassword.fromEnvironment(),
            from.isEmpty() ? "alongside@" + own : from,
            settings.get(SiteSettings.MAIL_FROM_NAME),
            own));
  }
}
