package org.alongside.web.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the frame around every page asks of the rest of the house: the site's settings and who is
 * reading. One bean implements it ({@link SiteFacts}).
 */
public interface ShellFacts {

  /** The name of the site, as in the header and in every page's title. */
  String siteName();

  /** The site's own logo in the language asked for; empty: it shows the program's mark. */
  Optional<Picture> logo(Locale language);

  /** Where the style sheet of the site's own colour lies; empty: it has the program's. */
  String accentAddress();

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
  Optional<Person> reader();

  /** How many messages the reader has not read; 0 for a stranger. */
  int unread();

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
   * @param name what the person wants to be called, with their family name
   * @param calledName the same without it, for a greeting
   * @param language the person's choice; null when they have made none
   * @param zone the person's choice; null when they have made none
   * @param roles names of the roles they hold anywhere, in capitals
   * @param view the one of them as which they look at the site; null: as all of them
   */
  record Person(
      String id,
      String name,
      String calledName,
      Locale language,
      ZoneId zone,
      Set<String> roles,
      String view) {}

  /**
   * A picture in the frame.
   *
   * @param address where it lies
   * @param text what stands for it where it is not seen
   */
  record Picture(String address, String text) {}

  /**
   * One line of the support panel.
   *
   * @param words what answers there, and how
   * @param address tel:, sms: or https:
   */
  record SupportLine(String words, String address) {
    private static final Pattern ADDRESS = Pattern.compile("(tel|sms|https):\\S+");

    /** The lines of a setting: {@code words | address}, one a line. */
    static List<SupportLine> of(String setting) {
      return setting
          .lines()
          .map(line -> line.split("\\|", 2))
          .filter(parts -> parts.length == 2 && ADDRESS.matcher(parts[1].strip()).matches())
          .map(parts -> new SupportLine(parts[0].strip(), parts[1].strip()))
          .toList();
    }
  }
}
