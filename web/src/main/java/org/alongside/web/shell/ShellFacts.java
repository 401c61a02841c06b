package org.alongside.web.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the frame around every page asks of the rest of the house: the site's settings and who is
 * reading. One bean implements it ({@link SiteFacts}).
 */
public interface ShellFacts {

  /** The name of the site, as in the header and in every page's title. */
  String siteName();

  /** The language of a reader who has chosen none and whose browser asks for none that we speak. */
  Locale defaultLanguage();

  /** The zone of a reader who has chosen none. */
  ZoneId siteZone();

  /**
   * Where a reader writes to who has a question or a complaint; empty while the site has set none.
   */
  String contact();

  /**
   * Lines a reader in distress can call, in the language asked for; the first one is the one for a
   * crisis.
   */
  List<SupportLine> supportLines(Locale language);

  /** The neutral page to which 'Leave this page quickly' goes. */
  String leaveAddress(Locale language);

  /** Who is signed in; empty for a stranger. */
  Optional<Reader> reader();

  /** The token that every write of this session carries; empty for a stranger. */
  String csrf();

  /**
   * The signed-in reader has chosen a language in the page's frame: it is to be kept with the
   * person.
   */
  void languageChosen(Locale language);

  /**
   * A signed-in person, as far as the frame needs to know them.
   *
   * @param id opaque and public; names the drafts kept on the device
   * @param name what the person wants to be called
   * @param language the person's choice; null when they have made none
   * @param zone the person's choice; null when they have made none
   * @param roles names of the roles they hold anywhere, in capitals
   */
  record Reader(String id, String name, Locale language, ZoneId zone, Set<String> roles) {}

  /**
   * One line of the support panel.
   *
   * @param name what answers there
   * @param number as it is dialled, also shown
   * @param call true when it takes calls
   * @param text true when it takes text messages
   * @param note one sentence: for what, and when
   */
  record SupportLine(String name, String number, boolean call, boolean text, String note) {

    /** The address that dials it. */
    public String callAddress() {
      return "tel:" + number.replaceAll("[^0-9+]", "");
    }

    /** The address that begins a text message to it. */
    public String textAddress() {
      return "sms:" + number.replaceAll("[^0-9+]", "");
    }
  }
}
