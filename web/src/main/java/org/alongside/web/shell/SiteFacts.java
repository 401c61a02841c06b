package org.alongside.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.account.Accounts;
import org.alongside.account.Me;
import org.alongside.branding.Logo;
import org.alongside.notification.Inbox;
import org.alongside.platform.Accent;
import org.alongside.platform.SettingValues;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.alongside.web.security.Reader;

/** The facts as the site's settings and the signed-in person give them. */
@RequestScoped
public class SiteFacts implements ShellFacts {
  private static final String BRAND = "/brand/";

  @EJB private Settings settings;
  @EJB private Accounts accounts;
  @EJB private Inbox inbox;
  @Inject private Reader reader;
  @Inject private HttpServletRequest request;
  private SettingValues values;

  @Override
  public String siteName() {
    return values().get(SiteSettings.SITE_NAME);
  }

  @Override
  public Optional<Picture> logo(Locale language) {
    return Logo.of(values(), language.getLanguage())
        .map(logo -> new Picture(BRAND + logo.file(), logo.text()));
  }

  @Override
  public String accentAddress() {
    Accent accent = values().get(SiteSettings.ACCENT);
    return accent.isStandard()
        ? ""
        : BRAND + "accent-" + accent.hex().substring(1) + "-" + accent.fingerprint() + ".css";
  }

  @Override
  public Locale defaultLanguage() {
    return values().get(SiteSettings.DEFAULT_LANGUAGE);
  }

  @Override
  public ZoneId siteZone() {
    return values().get(SiteSettings.ZONE);
  }

  @Override
  public String contact() {
    return values().get(SiteSettings.CONTACT);
  }

  @Override
  public List<SupportLine> supportLines(Locale language) {
    boolean french = language.getLanguage().equals("fr");
    return SupportLine.of(values().get(french ? SiteSettings.SUPPORT_FR : SiteSettings.SUPPORT_EN));
  }

  @Override
  public String leaveAddress(Locale language) {
    URI chosen = values().get(SiteSettings.SAFE_EXIT);
    return chosen.equals(SiteSettings.SAFE_EXIT.standard())
        ? SettingsDefaults.leaveAddress(language)
        : chosen.toString();
  }

  @Override
  public Optional<ShellFacts.Person> reader() {
    return reader.me().map(SiteFacts::known);
  }

  @Override
  public int unread() {
    return reader.me().isPresent() ? inbox.unread() : 0;
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

  /** Asked for once where nothing can change meanwhile. */
  private SettingValues values() {
    if (values == null || !request.getMethod().equals("GET")) {
      values = settings.inForce();
    }
    return values;
  }

  private static ShellFacts.Person known(Me me) {
    return new ShellFacts.Person(
        me.publicId(),
        me.shownName(),
        me.calledName(),
        LocaleSource.spoken(me.language()),
        me.zone() == null ? null : ZoneId.of(me.zone()),
        me.roles(),
        me.view());
  }
}
