package org.alongside.search;

/**
 * What somebody looks for.
 *
 * @param text as typed; what is longer than 200 characters is cut
 * @param language in which they read: what is in it comes first
 * @param page from 1
 */
public record SearchQuery(String text, String language, int page) {
  /** The longest that is looked at. */
  public static final int TEXT_MOST = 200;

  /** Takes nothing as empty, and the first page where there is no such. */
  public SearchQuery {
    String said = text == null ? "" : text.strip();
    text = said.length() <= TEXT_MOST ? said : said.substring(0, TEXT_MOST);
    language = Words.LANGUAGES.contains(language) ? language : Words.LANGUAGES.get(0);
    page = Math.min(Math.max(1, page), SearchPage.PAGES_MOST);
  }
}
