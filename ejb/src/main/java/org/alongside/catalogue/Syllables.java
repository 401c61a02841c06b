package org.alongside.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has: its groups of vowels, less the silent ones, plus the
 * vowels that stand beside each other and are said apart. Of the 27,500 words of our first two
 * modules, three in a thousand differ from the CMU Pronouncing Dictionary; a test holds it to a
 * list of ordinary words.
 */
final class Syllables {
  /** What no rule says well. Found by comparing the words of our own modules with a dictionary. */
  private static final Map<String, Integer> KNOWN =
      Map.ofEntries(
          Map.entry("someone", 2),
          Map.entry("anyone", 3),
          Map.entry("everyone", 3),
          Map.entry("business", 2),
          Map.entry("wednesday", 2),
          Map.entry("evening", 2),
          Map.entry("evenings", 2),
          Map.entry("argue", 2),
          Map.entry("argued", 2),
          Map.entry("hundred", 2),
          Map.entry("naked", 2),
          Map.entry("wicked", 2),
          Map.entry("recipe", 3),
          Map.entry("element", 3),
          Map.entry("implement", 3),
          Map.entry("supplement", 3),
          Map.entry("rhythm", 2),
          Map.entry("chaos", 2),
          Map.entry("museum", 3),
          Map.entry("area", 3),
          Map.entry("areas", 3),
          Map.entry("being", 2),
          Map.entry("science", 2));

  private static final String CONSONANT = "[^aeiouy]";

  /** Put right before counting, in this order. */
  private static final List<Map.Entry<Pattern, String>> SAID =
      List.of(
          said("qu(?=[aeiouy])", "kw"),
          said("(?<=a|lo)gues?$", "g"),
          said("gu(?=[aei][^aeiouy])", "g"),
          said("^y(?=[aeiou])", "j"),
          said("(?<=[aeou])y(?=[aeou])", "j"),
          said("^every", "evry"),
          // an e that is silent inside a word made of two
          said(
              "^(some|home|house|care|life|safe|time|there|where|else|fore|hope|note|white|space"
                  + "|name|base|side|guide|line|place|like|use|store|face|more)(?<=e)"
                  + "(?=[^aeiouy]{1,3}[aeiouy])",
              "$1'"),
          said("e'", ""),
          said(
              "(?<=" + CONSONANT + ")(?<![bcdfgkptz]l)e(?=(ly|ments?|ful|fully|less|ness|ty)$)",
              ""),
          said("(?<=[bcdfgkptz]l)e(?=(ments?|less|ness)$)", "e"),
          // a silent e at the end
          said("(?<=" + CONSONANT + ")(?<![bcdfgkptz]l)e$", ""),
          said("(?<=" + CONSONANT + ")(?<![szcgx]|ch|sh|[bcdfgkptz]l)es$", "s"),
          said("(?<=[^aeiouytd])(?<![bcdfgkptz]l)ed$", "d"));

  /** Vowels beside each other that are two syllables. */
  private static final Pattern APART =
      Pattern.compile(
          "(?<![ctgls])ia(?!ge)"
              + "|(?<![tscgxln])io(?!ur)"
              + "|iu|ii|iet|(?<![ctfgsxn])ien[ct]"
              + "|[^aeiouy]ie(?=rs?$|st$)"
              + "|(?<=[vdm])eo|^geo|^ide(?=a)|^cre(?=at)|^re(?=act|ali)"
              + "|[aeiouy]ings?$"
              + "|(?<=[^qg])ua|(?<=[^qg])ue(?=[ln])|ui(?=ty$)|^sui(?=c)|ruin|flui"
              + "|uou|(?<=[cs])ia(?=t)|poe|[sa]sms?$|isms?$");

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SHORTENED =
      Pattern.compile("(?<base>[a-z]+?)(?<end>n't|'s|'ll|'ve|'re|'d|'m|')$");

  private Syllables() {}

  private static Map.Entry<Pattern, String> said(String written, String spoken) {
    return Map.entry(Pattern.compile(written), spoken);
  }

  /** Syllables of {@code word}; words joined by hyphens add up; at least one. */
  static int of(String word) {
    int sum = 0;
    for (String part : word.toLowerCase(Locale.ROOT).replace('’', '\'').split("-")) {
      sum += part.isEmpty() ? 0 : shortened(part);
    }
    return Math.max(1, sum);
  }

  private static int shortened(String word) {
    Matcher parts = SHORTENED.matcher(word);
    if (!parts.matches()) {
      return plain(word.replaceAll("[^a-z]", ""));
    }
    String base = parts.group("base");
    boolean own =
        switch (parts.group("end")) {
          case "n't" -> base.matches(".*[dst]|have");
          case "'s" -> base.matches(".*(s|x|z|ch|sh|[scgz]e)");
          case "'ll", "'ve" -> base.matches(".*" + CONSONANT);
          case "'d" -> base.matches(".*[td]");
          default -> false;
        };
    return plain(base) + (own ? 1 : 0);
  }

  private static int plain(String word) {
    Integer known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    String spoken = word;
    for (Map.Entry<Pattern, String> rule : SAID) {
      spoken = rule.getKey().matcher(spoken).replaceAll(rule.getValue());
    }
    long groups = VOWELS.matcher(spoken).results().count();
    long apart = APART.matcher(spoken).results().count();
    return (int) Math.max(1, groups + apart);
  }
}
