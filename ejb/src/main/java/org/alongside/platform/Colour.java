package org.alongside.platform;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A colour of sRGB, and how well one is read on another. Source of luminance and contrast: WCAG
 * 2.2, "relative luminance" and "contrast ratio".
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {
  static final Colour WHITE = new Colour(255, 255, 255);
  static final Colour BLACK = new Colour(0, 0, 0);

  private static final int FULL = 255;
  private static final int STEPS = 200;

  /** As in {@code #0b5a5b}. */
  static Colour of(String hex) {
    return new Colour(
        Integer.parseInt(hex, 1, 3, 16),
        Integer.parseInt(hex, 3, 5, 16),
        Integer.parseInt(hex, 5, 7, 16));
  }

  String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / (double) FULL;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** From 1 (the same) to 21 (black on white). */
  double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** {@code share} of this colour in the other one. */
  Colour in(Colour other, double share) {
    return new Colour(
        between(red, other.red, share),
        between(green, other.green, share),
        between(blue, other.blue, share));
  }

  private static int between(int one, int two, double share) {
    return (int) Math.round(one * share + two * (1 - share));
  }

  /** The same hue: the lightest that is no lighter than this and fits; black, if none does. */
  Colour darkerUntil(Predicate<Colour> fits) {
    double[] hsl = hsl();
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(i -> of(hsl[0], hsl[1], hsl[2] * (STEPS - i) / STEPS))
        .filter(fits)
        .findFirst()
        .orElse(BLACK);
  }

  /**
   * The same hue: the darkest that is no darker than this and fits; white, if none does.
   *
   * @param saturation it has at most, 0 to 1: what is vivid glares on a dark page
   */
  Colour lighterUntil(double saturation, Predicate<Colour> fits) {
    double[] hsl = hsl();
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(i -> of(hsl[0], Math.min(hsl[1], saturation), hsl[2] + (1 - hsl[2]) * i / STEPS))
        .filter(fits)
        .findFirst()
        .orElse(WHITE);
  }

  private double[] hsl() {
    double r = red / (double) FULL;
    double g = green / (double) FULL;
    double b = blue / (double) FULL;
    double most = Math.max(r, Math.max(g, b));
    double least = Math.min(r, Math.min(g, b));
    double range = most - least;
    double lightness = (most + least) / 2;
    if (range == 0) {
      return new double[] {0, 0, lightness};
    }
    double saturation = range / (1 - Math.abs(2 * lightness - 1));
    double hue =
        most == r ? (g - b) / range % 6 : most == g ? (b - r) / range + 2 : (r - g) / range + 4;
    return new double[] {hue * 60, saturation, lightness};
  }

  /** From hue (degrees), saturation and lightness (0 to 1). Source: CSS Color 4, section 7.1. */
  private static Colour of(double hue, double saturation, double lightness) {
    return new Colour(
        part(0, hue, saturation, lightness),
        part(8, hue, saturation, lightness),
        part(4, hue, saturation, lightness));
  }

  private static int part(int n, double hue, double saturation, double lightness) {
    double k = (n + (hue + 360) / 30) % 12;
    double a = saturation * Math.min(lightness, 1 - lightness);
    double value = lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return (int) Math.round(Math.max(0, Math.min(1, value)) * FULL);
  }
}
