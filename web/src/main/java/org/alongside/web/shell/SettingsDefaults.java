package org.alongside.web.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.alongside.platform.SiteSettings;

/**
 * What the frame shows on an error page, which never asks what may just have failed: the settings'
 * own defaults.
 */
final class SettingsDefaults {
  static final String SITE_NAME = SiteSettings.SITE_NAME.standard();
  static final Locale LANGUAGE = SiteSettings.DEFAULT_LANGUAGE.standard();
  static final ZoneId ZONE = SiteSettings.ZONE.standard();
  static final String CONTACT = SiteSettings.CONTACT.standard();

  private SettingsDefaults() {}

  static List<ShellFacts.SupportLine> supportLines(Locale language) {
    boolean french = language.getLanguage().equals("fr");
    return ShellFacts.SupportLine.of(
        (french ? SiteSettings.SUPPORT_FR : SiteSettings.SUPPORT_EN).standard());
  }

  /** The federal weather page: neutral, and nobody wonders why it is open. */
  static String leaveAddress(Locale language) {
    return language.getLanguage().equals("fr")
        ? "https://meteo.gc.ca/"
        : SiteSettings.SAFE_EXIT.standard().toString();
  }
}
