package org.alongside.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Every setting of the site: its name, its kind, what holds until an administrator changes it, and
 * what it means. Each can be changed while the site runs. No secret is a setting: what must not be
 * shown comes from the environment, so that it stands in no database, no dump and no history.
 */
public final class SiteSettings {
  /** What the site is called, in the header, in titles and in mail. */
  public static final Setting<String> SITE_NAME = Setting.line("site.name", "Alongside", 60);

  /** The site's one colour; see {@link Accent} for what it must be. */
  public static final Setting<Accent> ACCENT =
      new Setting<>("site.accent", Accent.STANDARD, Accent::typed, Accent::hex);

  /** The site's logo, as {@code <SHA-256 of its bytes> <MIME type>}; empty: the program's mark. */
  public static final Setting<String> LOGO = held("logo.file", "|[0-9a-f]{64} image/[a-z]{3,4}");

  /** What stands for the logo where it is not seen, in English. */
  public static final Setting<String> LOGO_TEXT_EN = held("logo.text.en", "[^\\r\\n]{0,120}");

  /** The same in French. */
  public static final Setting<String> LOGO_TEXT_FR = held("logo.text.fr", "[^\\r\\n]{0,120}");

  /**
   * The address under which people reach the site, without a slash at the end; links in mail begin
   * with it.
   */
  public static final Setting<URI> PUBLIC_ADDRESS =
      new Setting<>(
          "site.publicAddress",
          SettingKind.ADDRESS,
          URI.create(fromEnvironment("ALONGSIDE_PUBLIC_URL", "http://127.0.0.1:8080")),
          SiteSettings::address,
          URI::toString);

  /**
   * Addresses of reverse proxies whose X-Forwarded headers are believed, separated by commas;
   * empty: none.
   */
  public static final Setting<String> TRUSTED_PROXIES =
      Setting.text("site.trustedProxies", fromEnvironment("ALONGSIDE_TRUSTED_PROXIES", ""), 500);

  /** The zone in which days begin and end for the site. */
  public static final Setting<ZoneId> ZONE =
      new Setting<>(
          "site.zone",
          SettingKind.ZONE,
          ZoneId.of("America/Edmonton"),
          SiteSettings::zone,
          ZoneId::getId);

  /** The language of people who have not chosen one. */
  public static final Setting<Locale> DEFAULT_LANGUAGE =
      new Setting<>(
          "site.language",
          SettingKind.LANGUAGE,
          Locale.ENGLISH,
          SiteSettings::language,
          Locale::getLanguage);

  /**
   * The support panel in English: one line a way to reach somebody, {@code words | tel:, sms: or
   * https: address}.
   */
  public static final Setting<String> SUPPORT_EN =
      Setting.text(
          "support.lines.en",
          "Suicide Crisis Helpline: call 9-8-8 | tel:988\n"
              + "Suicide Crisis Helpline: text 9-8-8 | sms:988\n"
              + "211 Alberta, for help close to you: call 2-1-1 | tel:211",
          2000);

  /** The same in French. */
  public static final Setting<String> SUPPORT_FR =
      Setting.text(
          "support.lines.fr",
          "Ligne d'aide en cas de crise de suicide : appeler le 9-8-8 | tel:988\n"
              + "Ligne d'aide en cas de crise de suicide : texter le 9-8-8 | sms:988\n"
              + "211 Alberta, pour trouver de l'aide près de vous : appeler le 2-1-1 | tel:211",
          2000);

  /** Where 'leave this page' leads: a place that says nothing about the reader. */
  public static final Setting<URI> SAFE_EXIT =
      new Setting<>(
          "support.safeExit",
          SettingKind.ADDRESS,
          URI.create("https://weather.gc.ca/"),
          SiteSettings::address,
          URI::toString);

  /** Whom to write to about the site itself (help, privacy, accessibility). */
  public static final Setting<String> CONTACT = Setting.text("site.contact", "", 200);

  /**
   * The region whose services, numbers and laws the lessons name: the folder of its fragments. A
   * change is published with the next start.
   */
  public static final Setting<String> REGION =
      new Setting<>("content.region", "alberta", SiteSettings::region, Function.identity());

  /**
   * Memory of one Argon2id password hash, in KiB. Source of the default: OWASP Password Storage
   * Cheat Sheet (19 MiB, 2 passes, 1 lane).
   */
  public static final Setting<Integer> PASSWORD_MEMORY_KIB =
      Setting.number("security.passwordMemoryKib", 19456, 8192, 1048576);

  /**
   * How many calendar months a completion counts that is earned from now on; 0: for ever. Source of
   * the default: the subject's rules for completion over time.
   */
  public static final Setting<Integer> VALID_MONTHS =
      Setting.number("learning.validMonths", 24, 0, 120);

  /** How many days before its day somebody is reminded of a module; 0: not before. */
  public static final Setting<Integer> REMIND_BEFORE =
      Setting.number("reminder.daysBefore", 7, 0, 60);

  /** How many days lie between the reminders after that day. */
  public static final Setting<Integer> REMIND_EVERY =
      Setting.number("reminder.everyDays", 7, 1, 60);

  /** How many reminders follow that day at most; 0: none. */
  public static final Setting<Integer> REMIND_MOST = Setting.number("reminder.most", 3, 0, 12);

  /** How many days after that day the team's leader hears of it; 0: never. */
  public static final Setting<Integer> REMIND_LEADER =
      Setting.number("reminder.leaderAfterDays", 14, 0, 180);

  /** Passes of one Argon2id password hash. */
  public static final Setting<Integer> PASSWORD_PASSES =
      Setting.number("security.passwordPasses", 2, 1, 20);

  /**
   * The mail server; empty: no mail leaves the site. Its password is no setting: see {@link
   * MailPassword}.
   */
  public static final Setting<String> MAIL_HOST =
      Setting.text("mail.host", fromEnvironment("ALONGSIDE_MAIL_HOST", ""), 253);

  /** Its port. */
  public static final Setting<Integer> MAIL_PORT =
      Setting.number("mail.port", number("ALONGSIDE_MAIL_PORT", 587), 1, 65535);

  /** How the connection to it is secured. */
  public static final Setting<MailSecurity> MAIL_SECURITY =
      new Setting<>(
          "mail.security",
          MailSecurity.valueOf(fromEnvironment("ALONGSIDE_MAIL_SECURITY", "STARTTLS")),
          SiteSettings::security,
          MailSecurity::name);

  /** Whom the site signs in to it as; empty: it does not sign in. */
  public static final Setting<String> MAIL_USER =
      Setting.text("mail.user", fromEnvironment("ALONGSIDE_MAIL_USER", ""), 254);

  /** The address that mail comes from. */
  public static final Setting<String> MAIL_FROM =
      new Setting<>(
          "mail.from",
          fromEnvironment("ALONGSIDE_MAIL_FROM", ""),
          SiteSettings::mailAddress,
          Function.identity());

  /**
   * The name that mail comes from. Not the site's name by itself: what stands in a list of mail is
   * seen over shoulders.
   */
  public static final Setting<String> MAIL_FROM_NAME =
      Setting.line("mail.fromName", "Alongside", 60);

  /** All of them, in the order in which they are shown. */
  public static final List<Setting<?>> ALL =
      List.of(
          SITE_NAME,
          ACCENT,
          LOGO,
          LOGO_TEXT_EN,
          LOGO_TEXT_FR,
          PUBLIC_ADDRESS,
          TRUSTED_PROXIES,
          ZONE,
          DEFAULT_LANGUAGE,
          CONTACT,
          SUPPORT_EN,
          SUPPORT_FR,
          SAFE_EXIT,
          REGION,
          PASSWORD_MEMORY_KIB,
          PASSWORD_PASSES,
          VALID_MONTHS,
          REMIND_BEFORE,
          REMIND_EVERY,
          REMIND_MOST,
          REMIND_LEADER,
          RetentionSettings.MESSAGES,
          RetentionSettings.MAIL,
          RetentionSettings.IMPORTS,
          RetentionSettings.LINKS,
          RetentionSettings.LEAVERS_NOTES,
          RetentionSettings.LEAVERS,
          MAIL_HOST,
          MAIL_PORT,
          MAIL_SECURITY,
          MAIL_USER,
          MAIL_FROM,
          MAIL_FROM_NAME);

  private static final String NO_ADDRESS = "platform.setting.address";

  private SiteSettings() {}

  private static String fromEnvironment(String name, String standard) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? standard : value.strip();
  }

  private static int number(String name, int standard) {
    return Integer.parseInt(fromEnvironment(name, Integer.toString(standard)));
  }

  /** One that a page of its own keeps; empty by itself. */
  private static Setting<String> held(String name, String form) {
    return new Setting<>(
        name,
        SettingKind.HELD,
        "",
        typed -> {
          if (!typed.matches(form)) {
            throw new IllegalArgumentException("platform.setting.line");
          }
          return typed;
        },
        Function.identity());
  }

  private static MailSecurity security(String typed) {
    return Arrays.stream(MailSecurity.values())
        .filter(s -> s.name().equalsIgnoreCase(typed.strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("platform.setting.mailSecurity"));
  }

  private static String mailAddress(String typed) {
    String address = typed.strip();
    if (!address.matches("|[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]{1,189}")) {
      throw new IllegalArgumentException("platform.setting.mailAddress");
    }
    return address;
  }

  private static URI address(String typed) {
    URI uri = parsed(typed.strip());
    if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
      throw new IllegalArgumentException(NO_ADDRESS);
    }
    return uri;
  }

  private static URI parsed(String typed) {
    try {
      return new URI(typed);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(NO_ADDRESS, e);
    }
  }

  private static String region(String typed) {
    String region = typed.strip();
    if (!region.matches("[a-z][a-z0-9-]{0,39}")) {
      throw new IllegalArgumentException("platform.setting.region");
    }
    return region;
  }

  private static ZoneId zone(String typed) {
    if (!ZoneId.getAvailableZoneIds().contains(typed.strip())) {
      throw new IllegalArgumentException("platform.setting.zone");
    }
    return ZoneId.of(typed.strip());
  }

  private static Locale language(String typed) {
    return switch (typed.strip()) {
      case "en" -> Locale.ENGLISH;
      case "fr" -> Locale.FRENCH;
      default -> throw new IllegalArgumentException("platform.setting.language");
    };
  }
}
