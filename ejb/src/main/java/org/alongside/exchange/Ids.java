package org.alongside.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out ids of the content format, each once. */
public final class Ids {
  private static final int MOST = 40;

  private final Set<String> taken = new HashSet<>();

  /**
   * An id made of what something is called: lower-case letters, digits and hyphens, beginning with
   * a letter.
   *
   * @param otherwise where its name has no letter
   */
  public String take(String name, String otherwise) {
    String wanted = of(name, otherwise);
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      String tail = "-" + i;
      id = cut(wanted, MOST - tail.length()) + tail;
    }
    return id;
  }

  /** The same, whether or not it was given out. */
  public static String of(String name, String otherwise) {
    String plain =
        Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replaceAll("\\p{M}+", "")
            .replaceAll("[’']", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+", "");
    String id = cut(plain, MOST);
    return id.isEmpty() ? otherwise : id;
  }

  private static String cut(String id, int most) {
    String cut = id.length() <= most ? id : id.substring(0, most);
    return cut.replaceAll("-+$", "");
  }
}
