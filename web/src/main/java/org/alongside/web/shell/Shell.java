package org.alongside.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alongside.platform.WrittenDates;

/**
 * What the frame around every page needs to know. An error page never asks what may just have
 * failed.
 */
@Named
@RequestScoped
public class Shell {
  @Inject private HttpServletRequest request;
  @Inject private SiteFiles files;
  @Inject private LocaleSource localeSource;
  @Inject private ShellFacts facts;

  private Optional<ShellFacts.Person> reader;
  private Optional<ShellFacts.Picture> logo;
  private List<NavigationEntry> navigation;
  private String place;
  private Integer unread;

  public String getSiteName() {
    return failed() ? SettingsDefaults.SITE_NAME : facts.siteName();
  }

  /** The site's own logo; null: the program's mark. */
  public ShellFacts.Picture getLogo() {
    if (logo == null) {
      logo = failed() ? Optional.empty() : facts.logo(getLocale());
    }
    return logo.orElse(null);
  }

  /** Where the style sheet of the site's own colour lies; empty: there is none. */
  public String getAccentAddress() {
    return failed() ? "" : facts.accentAddress();
  }

  /** English or French. */
  public Locale getLocale() {
    return localeSource.language();
  }

  /** 'en' or 'fr'. */
  public String getLanguage() {
    return localeSource.language().getLanguage();
  }

  /** 'light', 'dark' or 'auto'. */
  public String getTheme() {
    return Theme.of(request);
  }

  /** The language we speak that is not this one. */
  public String getOtherLanguage() {
    return LocaleSource.SPOKEN.stream()
        .filter(one -> !one.equals(getLocale()))
        .findFirst()
        .orElseThrow()
        .getLanguage();
  }

  /** This page in another language. */
  public String languageAddress(String language) {
    return Addresses.with(request, LocaleSource.COOKIE, language);
  }

  /** This page in another theme. */
  public String themeAddress(String theme) {
    return Addresses.with(request, Theme.COOKIE, theme);
  }

  /** This page again. */
  public String getAddress() {
    return Addresses.without(request);
  }

  public boolean isSignedIn() {
    return reader().isPresent();
  }

  public String getUserName() {
    return reader().map(ShellFacts.Person::name).orElse("");
  }

  /** The reader's first or preferred name: for a greeting. */
  public String getCalledName() {
    return reader().map(ShellFacts.Person::calledName).orElse("");
  }

  /** Opaque: names the drafts kept on this device. */
  public String getPerson() {
    return reader().map(ShellFacts.Person::id).orElse("");
  }

  /** How many messages the reader has not read. */
  public int getUnread() {
    if (unread == null) {
      unread = isSignedIn() ? facts.unread() : 0;
    }
    return unread;
  }

  public String getCsrf() {
    return failed() ? "" : facts.csrf();
  }

  /** What everybody has: their own learning. Only entries whose page exists. */
  public List<NavigationEntry> getOwnNavigation() {
    return navigation().stream().filter(Navigation::isOwn).toList();
  }

  /** What somebody has who looks after others; empty for everybody else. */
  public List<NavigationEntry> getWorkNavigation() {
    return navigation().stream().filter(e -> !Navigation.isOwn(e)).toList();
  }

  private List<NavigationEntry> navigation() {
    if (navigation == null) {
      navigation =
          reader().map(r -> Navigation.of(r.roles(), r.view())).orElse(List.of()).stream()
              .filter(e -> exists(e.address()))
              .toList();
    }
    return navigation;
  }

  /** The roles between which the reader can switch; none when they hold only one. */
  public List<String> getViews() {
    return reader().map(r -> Navigation.views(r.roles())).orElse(List.of());
  }

  /** As which of their roles the reader looks at the site; empty: as all of them. */
  public String getView() {
    return reader().map(ShellFacts.Person::view).orElse("");
  }

  /** Where the reader begins. */
  public String getHome() {
    return Navigation.home(
        reader().map(ShellFacts.Person::roles).orElse(Set.of()),
        reader().map(ShellFacts.Person::view).orElse(null));
  }

  /** What this page is to an entry: 'page' is its own, 'true' lies below it; else empty. */
  public String current(String address) {
    String path = Addresses.path(request);
    if (path.equals(address)) {
      return "page";
    }
    return address.equals(place()) ? "true" : "";
  }

  private String place() {
    if (place == null) {
      place =
          Navigation.place(navigation(), Addresses.path(request))
              .map(NavigationEntry::address)
              .orElse("");
    }
    return place;
  }

  /** True when a page lies at this address. */
  public boolean exists(String address) {
    return files.isPage(address);
  }

  /** Where all icons lie. */
  public String getSprite() {
    return files.address("icons/sprite.svg");
  }

  public List<ShellFacts.SupportLine> getSupportLines() {
    Locale language = localeSource.language();
    return failed() ? SettingsDefaults.supportLines(language) : facts.supportLines(language);
  }

  public String getLeaveAddress() {
    Locale language = localeSource.language();
    return failed() ? SettingsDefaults.leaveAddress(language) : facts.leaveAddress(language);
  }

  /** All on which the strip above every page depends. */
  public Object getStripKey() {
    return List.of(getLanguage(), getLeaveAddress(), getSupportLines());
  }

  /** All on which the head of every page depends, but for what stands in its gaps. */
  public Object getHeadKey() {
    return List.of(getTheme(), isSignedIn());
  }

  /** All on which the header depends, but for what stands in its gaps. */
  public Object getHeaderKey() {
    return List.of(
        getLanguage(),
        getSiteName(),
        Optional.ofNullable(getLogo()),
        isSignedIn(),
        navigation(),
        place(),
        current(place()),
        getViews(),
        getView(),
        getUnread() > 0);
  }

  /** All on which the footer depends, but for its addresses. */
  public Object getFooterKey() {
    return List.of(getLanguage(), getTheme());
  }

  /** Empty while the site has set none. */
  public String getContact() {
    return failed() ? SettingsDefaults.CONTACT : facts.contact();
  }

  /** '23 November 2026' in the reader's zone and language. */
  public String date(Instant instant) {
    return instant == null
        ? ""
        : WrittenDates.day(instant.atZone(zone()).toLocalDate(), getLocale());
  }

  /** The same with hours and minutes. */
  public String dateTime(Instant instant) {
    return instant == null ? "" : WrittenDates.time(instant.atZone(zone()), getLocale());
  }

  /** Whether the reader's times are those of this zone anyway. */
  public boolean readIn(String zone) {
    return zone().getId().equals(zone);
  }

  private ZoneId zone() {
    ZoneId own = reader().map(ShellFacts.Person::zone).orElse(null);
    if (own != null) {
      return own;
    }
    return failed() ? SettingsDefaults.ZONE : facts.siteZone();
  }

  private Optional<ShellFacts.Person> reader() {
    if (failed()) {
      return Optional.empty();
    }
    if (reader == null) {
      reader = facts.reader();
    }
    return reader;
  }

  private boolean failed() {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code && code >= 500;
  }
}
