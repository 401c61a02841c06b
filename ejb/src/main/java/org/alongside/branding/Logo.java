package org.alongside.branding;

import java.util.Optional;
import org.alongside.media.MediaKind;
import org.alongside.platform.SettingValues;
import org.alongside.platform.SiteSettings;

/**
 * The site's logo.
 *
 * @param hash SHA-256 of its bytes, in hex
 * @param kind PNG or WebP
 * @param text what stands for it where it is not seen, in the language asked for
 */
public record Logo(String hash, MediaKind kind, String text) {
  /**
   * The logo that the settings name; empty: the site has none.
   *
   * @param language {@code en} or {@code fr}
   */
  public static Optional<Logo> of(SettingValues values, String language) {
    String[] file = values.get(SiteSettings.LOGO).split(" ");
    return file.length < 2
        ? Optional.empty()
        : MediaKind.of(file[1]).map(kind -> new Logo(file[0], kind, text(values, language)));
  }

  private static String text(SettingValues values, String language) {
    String english = values.get(SiteSettings.LOGO_TEXT_EN);
    String french = language.equals("fr") ? values.get(SiteSettings.LOGO_TEXT_FR) : "";
    return french.isEmpty() ? english : french;
  }

  /** What its file is called. */
  public String file() {
    return hash + "." + kind.ending();
  }
}
