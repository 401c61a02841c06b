package org.alongside.web.shell;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The facts as long as nobody has set anything and nobody is signed in: the settings' own defaults.
 */
@RequestScoped
public class SiteFacts implements ShellFacts {

  @Override
  public String siteName() {
    return SettingsDefaults.SITE_NAME;
  }

  @Override
  public Locale defaultLanguage() {
    return SettingsDefaults.LANGUAGE;
  }

  @Override
  public ZoneId siteZone() {
    return SettingsDefaults.ZONE;
  }

  @Override
  public String contact() {
    return SettingsDefaults.CONTACT;
  }

  @Override
  public List<SupportLine> supportLines(Locale language) {
    return SettingsDefaults.supportLines(language);
  }

  @Override
  public String leaveAddress(Locale language) {
    return SettingsDefaults.leaveAddress(language);
  }

  @Override
  public Optional<Reader> reader() {
    return Optional.empty();
  }

  @Override
  public String csrf() {
    return "";
  }

  @Override
  public void languageChosen(Locale language) {
    // nobody is signed in: the cookie is all there is to keep
  }
}
