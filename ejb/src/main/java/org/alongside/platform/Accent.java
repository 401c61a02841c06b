package org.alongside.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * The one colour of the site that an administrator chooses, and the shades that follow from it, for
 * light and for dark. It is read as text on paper and stands under text, so both must be legible:
 * 4.5 to 1 at least, in either theme. Source of the figure: WCAG 2.2, success criterion 1.4.3.
 *
 * @param hex as in {@code #0b5a5b}
 */
public record Accent(String hex) {
  /** The colour that the program was drawn with; its shades stand in tokens.css. */
  public static final Accent STANDARD = new Accent("#0b5a5b");

  private static final double LEAST = 4.5;

  private static final Colour[] LIGHT = {of("#faf7f1"), of("#fffdf9"), of("#f2ece1")};
  private static final Colour[] DARK = {of("#1a1816"), of("#23201d"), of("#151311")};

  private static final double TINT = 0.1;
  private static final double DARK_TINT = 0.14;
  private static final double LINE = 0.4;
  private static final double GLARE = 0.5;

  /**
   * The accent that was typed.
   *
   * @throws IllegalArgumentException with a sentence that says what would do
   */
  static Accent typed(String typed) {
    String hex = typed.strip().toLowerCase(Locale.ROOT);
    if (!hex.matches("#[0-9a-f]{6}")) {
      throw new UnfitValue("platform.setting.colour");
    }
    Colour colour = of(hex);
    if (!isLegible(colour)) {
      throw new UnfitValue(
          "platform.setting.pale",
          hex,
          String.format(Locale.ROOT, "%.1f", contrast(colour)),
          colour.darkerUntil(Accent::isLegible).hex());
    }
    return new Accent(hex);
  }

  private static Colour of(String hex) {
    return Colour.of(hex);
  }

  /** What it is read on: paper, surface and sunken of tokens.css or dark.css, in that order. */
  public static List<String> grounds(boolean dark) {
    return Arrays.stream(dark ? DARK : LIGHT).map(Colour::hex).toList();
  }

  private static boolean isLegible(Colour colour) {
    return contrast(colour) >= LEAST;
  }

  /** How well it is read where that is hardest: on each ground, on its own tint, under white. */
  private static double contrast(Colour colour) {
    return DoubleStream.of(
            colour.contrast(LIGHT[0]),
            colour.contrast(LIGHT[1]),
            colour.contrast(LIGHT[2]),
            colour.contrast(colour.in(LIGHT[1], TINT)),
            colour.contrast(Colour.WHITE))
        .min()
        .getAsDouble();
  }

  /** Whether it is the one that the program was drawn with. */
  public boolean isStandard() {
    return equals(STANDARD);
  }

  /** What the page needs on a light ground. */
  public Shades light() {
    Colour accent = of(hex);
    Colour surface = LIGHT[1];
    double more = accent.contrast(surface) * 1.4;
    Colour strip = accent.darkerUntil(c -> c.contrast(Colour.WHITE) >= 9);
    return new Shades(
        hex,
        accent.darkerUntil(c -> c.contrast(surface) >= more).hex(),
        Colour.WHITE.hex(),
        accent.in(surface, TINT).hex(),
        accent.in(surface, LINE).hex(),
        strip.hex(),
        accent.in(Colour.WHITE, 0.05).hex(),
        hex);
  }

  /** The same on a dark one: the same hue, lighter and less vivid. */
  public Shades dark() {
    Colour surface = DARK[1];
    Colour accent = of(hex).lighterUntil(GLARE, c -> c.contrast(surface) >= 8.5);
    Colour hover = accent.lighterUntil(GLARE, c -> c.contrast(surface) >= 10.5);
    Colour strip = of(hex).darkerUntil(c -> c.contrast(Colour.WHITE) >= 12);
    return new Shades(
        accent.hex(),
        hover.hex(),
        of(hex).darkerUntil(c -> c.contrast(accent) >= 7).hex(),
        accent.in(surface, DARK_TINT).hex(),
        accent.in(surface, LINE).hex(),
        strip.hex(),
        accent.in(Colour.WHITE, 0.12).hex(),
        hover.hex());
  }

  /**
   * The shades as a style sheet of custom properties, stronger by one word than those of tokens.css
   * and dark.css, whose themes it follows.
   */
  public String css() {
    return """
        html:root{%1$s}
        @media screen and (prefers-color-scheme: dark){html:root:not([data-theme="light"]){%2$s}}
        @media screen{html:root[data-theme="dark"]{%2$s}}
        """
        .formatted(light().properties(), dark().properties());
  }

  /** The beginning of that sheet's fingerprint, which stands in its address. */
  public String fingerprint() {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(css().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The colours of one theme, by the names they have in tokens.css.
   *
   * @param accent links, buttons, what is chosen
   * @param hover the same while the pointer is on it
   * @param ink text on it
   * @param tint a ground with a breath of it
   * @param line a border
   * @param strip the band of the support panel
   * @param stripInk text on that
   * @param focus the frame around what has the focus
   */
  public record Shades(
      String accent,
      String hover,
      String ink,
      String tint,
      String line,
      String strip,
      String stripInk,
      String focus) {

    String properties() {
      return ("--accent:%s;--accent-hover:%s;--accent-ink:%s;--accent-tint:%s;--accent-line:%s;"
              + "--strip:%s;--strip-ink:%s;--focus:%s")
          .formatted(accent, hover, ink, tint, line, strip, stripInk, focus);
    }
  }
}
