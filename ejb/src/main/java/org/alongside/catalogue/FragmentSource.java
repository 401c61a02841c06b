package org.alongside.catalogue;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A source in which each fenced block {@code fragment <id>} is replaced by what holds in the site's
 * region, so that whatever reads it (renderer, checks, counts, fingerprint) sees the whole text.
 */
final class FragmentSource implements ContentSource {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^([ \\t]*)```[ \\t]*fragment[ \\t]+([a-z][a-z0-9-]*)[ \\t]*\\R[ \\t]*```[ \\t]*$",
          Pattern.MULTILINE);

  private static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{2})\\.(md|yaml)$");

  private final ContentSource whole;
  private final String region;
  private final BiConsumer<String, String> missing;

  /**
   * @param missing hears of each file whose fragment the region does not have: the file, and the
   *     fragment's path; the text then says that nothing is known yet
   */
  FragmentSource(ContentSource whole, String region, BiConsumer<String, String> missing) {
    this.whole = whole;
    this.region = region;
    this.missing = missing;
  }

  @Override
  public Optional<String> text(String path) {
    Matcher language = LANGUAGE.matcher(path);
    Optional<String> text = whole.text(path);
    return language.find() ? text.map(t -> resolved(path, t, language.group(1))) : text;
  }

  private String resolved(String path, String text, String language) {
    return BLOCK
        .matcher(text)
        .replaceAll(
            block ->
                Matcher.quoteReplacement(
                    indented(block.group(1), fragment(path, block.group(2), language))));
  }

  private String fragment(String path, String id, String language) {
    String file = path(region, id, language);
    return whole
        .text(file)
        .orElseGet(
            () -> {
              missing.accept(path, file);
              return language.equals("fr")
                  ? "> Ce qui vaut là où vous travaillez n’est pas encore écrit ici. Demandez-le à la"
                      + " coordination du programme."
                  : "> What holds where you work is not written here yet. Please ask your programme"
                      + " coordinator.";
            });
  }

  static String path(String region, String id, String language) {
    return "fragments/" + region + "/" + id + "." + language + ".md";
  }

  private static String indented(String indent, String fragment) {
    return fragment
        .strip()
        .lines()
        .map(line -> line.isBlank() ? "" : indent + line)
        .collect(Collectors.joining("\n"));
  }
}
