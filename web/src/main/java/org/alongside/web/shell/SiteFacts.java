package org.alongside.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.people.Accounts;
import org.alongside.platform.Setting;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** The facts as they are set and as the session knows them. */
@RequestScoped
public class SiteFacts implements ShellFacts {
  @EJB private Settings settings;
  @EJB private Accounts accounts;
  @Inject private org.alongside.web.security.Reader reader;

  @Override
  public String siteName() {
    return settings.get(SiteSettings.SITE_NAME);
  }

  @Override
  public Locale defaultLanguage() {
    return settings.get(SiteSettings.DEFAULT_LANGUAGE);
  }

  @Override
  public ZoneId siteZone() {
    return settings.get(SiteSettings.ZONE);
  }

  @Override
  public String contact() {
    return settings.get(SiteSettings.CONTACT);
  }

  @Override
  public List<SupportLine> supportLines(Locale language) {
    Setting<String> setting =
        language.equals(Locale.FRENCH) ? SiteSettings.SUPPORT_FR : SiteSettings.SUPPORT_EN;
    String set = settings.get(setting);
    return set.equals(setting.standard())
        ? SettingsDefaults.supportLines(language)
        : set.lines().map(SiteFacts::supportLine).flatMap(Optional::stream).toList();
  }

  /** A line such as {@code Crisis line: call | tel:988}; what is no such line is left out. */
  private static Optional<SupportLine> supportLine(String line) {
    int bar = line.lastIndexOf('|');
    String address = line.substring(bar + 1).strip();
    boolean call = address.startsWith("tel:");
    boolean text = address.startsWith("sms:");
    if (bar < 1 || !call && !text) {
      return Optional.empty();
    }
    return Optional.of(
        new SupportLine(line.substring(0, bar).strip(), address.substring(4), call, text, ""));
  }

  @Override
  public String leaveAddress(Locale language) {
    String set = settings.get(SiteSettings.SAFE_EXIT).toString();
    return set.equals(SiteSettings.SAFE_EXIT.standard().toString())
        ? SettingsDefaults.leaveAddress(language)
        : set;
  }

  @Override
  public Optional<Reader> reader() {
    return reader
        .me()
        .map(
            me ->
                new Reader(
                    me.publicId(),
                    me.shownName(),
                    me.language() == null ? null : Locale.forLanguageTag(me.language()),
                    me.zone() == null ? null : ZoneId.of(me.zone()),
                    me.roles()));
  }

  @Override
  public String csrf() {
    return reader.csrf();
  }

  @Override
  public void languageChosen(Locale language) {
    if (reader.me().isPresent()) {
      accounts.chooseLanguage(language.getLanguage());
    }
  }
}
