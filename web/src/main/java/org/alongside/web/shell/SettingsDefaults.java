package org.alongside.web.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the frame shows before anybody has set anything, and on an error page, which never asks what
 * may just have failed.
 */
final class SettingsDefaults {
  static final String SITE_NAME = "Alongside";
  static final Locale LANGUAGE = Locale.ENGLISH;
  static final ZoneId ZONE = ZoneId.of("America/Edmonton");
  static final String CONTACT = "";

  private SettingsDefaults() {}

  /**
   * 9-8-8: Suicide Crisis Helpline (988.ca, call or text, day and night); 211 Alberta (ab.211.ca,
   * call; text INFO).
   */
  static List<ShellFacts.SupportLine> supportLines(Locale language) {
    ResourceBundle texts = ResourceBundle.getBundle("org.alongside.web.shell", language);
    return List.of(
        new ShellFacts.SupportLine(
            texts.getString("support.crisis.name"),
            "9-8-8",
            true,
            true,
            texts.getString("support.crisis.note")),
        new ShellFacts.SupportLine(
            texts.getString("support.community.name"),
            "211",
            true,
            true,
            texts.getString("support.community.note")));
  }

  /** The federal weather page: neutral, in both languages, and nobody wonders why it is open. */
  static String leaveAddress(Locale language) {
    return language.getLanguage().equals("fr") ? "https://meteo.gc.ca" : "https://weather.gc.ca";
  }
}
