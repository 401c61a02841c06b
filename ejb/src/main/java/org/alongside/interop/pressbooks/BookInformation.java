package org.alongside.interop.pressbooks;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.exchange.Attribution;
import org.jsoup.nodes.Document;

/** What a book says of itself in its head: its title, its authors and its licence. */
final class BookInformation {
  private final Document document;

  BookInformation(Document document) {
    this.document = document;
  }

  /** Empty where it has none. */
  String title() {
    return first("pb-title", document.title());
  }

  /** Whose it is; the address is where it can be read, or its licence's. */
  Attribution attribution() {
    String licence = licence(meta("pb-book-license"));
    String statement = first("pb-custom-copyright", meta("pb-copyright-holder"));
    String held = statement.isEmpty() ? "" : (licence.isEmpty() ? "© " : ", © ") + statement;
    return new Attribution(
        Stream.of("pb-authors", "pb-author", "pb-authors-file-as")
            .map(this::meta)
            .filter(a -> !a.isEmpty())
            .findFirst()
            .orElse(""),
        title(),
        licence + held,
        first("pb-url", meta("pb-book-url")));
  }

  /** {@code cc-by-nc} is CC BY-NC; other codes are words with hyphens. */
  static String licence(String code) {
    if (code.startsWith("cc-")) {
      return "CC " + code.substring(3).toUpperCase(Locale.ROOT);
    }
    return Stream.of(code.split("-")).collect(Collectors.joining(" "));
  }

  private String first(String name, String otherwise) {
    String said = meta(name);
    return said.isEmpty() ? otherwise.strip() : said;
  }

  private String meta(String name) {
    return document.select("meta[name=" + name + "]").attr("content").strip();
  }
}
