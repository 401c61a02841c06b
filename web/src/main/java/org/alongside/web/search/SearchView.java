package org.alongside.web.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.search.Search;
import org.alongside.search.SearchHit;
import org.alongside.search.SearchPage;
import org.alongside.search.SearchQuery;
import org.alongside.web.shell.LocaleSource;

/** What was looked for stands in the address, and so does the page of what was found. */
@Named
@RequestScoped
public class SearchView {
  @EJB private Search search;
  @Inject private LocaleSource localeSource;

  private String text = "";
  private int page = 1;
  private SearchPage found;

  /** Whether anything is looked for. */
  public boolean isAsked() {
    return !text.isBlank();
  }

  public SearchPage getFound() {
    if (found == null) {
      found = search.find(new SearchQuery(text, localeSource.language().getLanguage(), page));
    }
    return found;
  }

  public List<SearchHit> getHits() {
    return getFound().hits();
  }

  /** Where a hit can be read. */
  public String address(SearchHit hit) {
    String module = "?module=" + hit.module();
    return switch (hit.kind()) {
      case GUIDE -> "/catalogue/guide" + module;
      case MODULE -> "/learning/module" + module;
      case UNIT ->
          "/learning/unit"
              + module
              + "&unit="
              + hit.unit()
              + (hit.anchor().isEmpty() ? "" : "#" + hit.anchor());
    };
  }

  /** Whether a hit is in another language than the page. */
  public boolean isForeign(SearchHit hit) {
    return !hit.language().equals(localeSource.language().getLanguage());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text.strip();
  }

  public int getPage() {
    return isAsked() ? getFound().page() : page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
