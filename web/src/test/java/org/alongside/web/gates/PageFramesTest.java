package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages stand in a template, use only what is there, and keep no state without a form. */
class PageFramesTest {
  @Test
  void pagesStandInATemplate() {
    frames(House.pages()).hold();
  }

  @Test
  void pagesWithoutAFormKeepNoState() {
    state(House.pages()).hold();
  }

  @Test
  void closesOnAPageWithoutATemplate() {
    assertThat(frames(Map.of("help.xhtml", "<html><body/></html>")).wrong()).hasSize(1);
    assertThat(
            frames(
                    Map.of(
                        "help.xhtml", "<ui:composition template='/WEB-INF/templates/gone.xhtml'/>"))
                .wrong())
        .singleElement()
        .asString()
        .contains("gone.xhtml");
    assertThat(frames(Map.of("a.xhtml", "<ui:composition template='#{x}'/>")).wrong()).hasSize(1);
    assertThat(
            frames(
                    Map.of(
                        "help.xhtml", "<ui:composition template='/WEB-INF/templates/page.xhtml'/>",
                        "WEB-INF/templates/page.xhtml", "<html/>",
                        "WEB-INF/parts/shell/header.xhtml", "<ui:composition/>"))
                .wrong())
        .isEmpty();
    assertThat(
            frames(Map.of("WEB-INF/tags/a.xhtml", "<x><ui:include src='/WEB-INF/b.xhtml'/></x>"))
                .wrong())
        .singleElement()
        .asString()
        .contains("/WEB-INF/b.xhtml");
  }

  @Test
  void closesOnStateWithoutAForm() {
    assertThat(state(Map.of("WEB-INF/templates/a.xhtml", "<f:view locale='#{l}'/>")).wrong())
        .singleElement()
        .asString()
        .contains("transient");
    assertThat(state(Map.of("a.xhtml", "<x><ui:param name='form' value='true'/></x>")).wrong())
        .singleElement()
        .asString()
        .contains("a.xhtml");
    assertThat(
            state(
                    Map.of(
                        "a.xhtml",
                        "<x><ui:param name='form' value='true'/><ui:include"
                            + " src='/WEB-INF/parts/b.xhtml'/></x>",
                        "WEB-INF/parts/b.xhtml",
                        "<x><o:form/></x>",
                        "WEB-INF/templates/c.xhtml",
                        "<f:view transient=\"#{form ne 'true'}\"/>"))
                .wrong())
        .isEmpty();
  }

  private static Findings frames(Map<String, String> files) {
    Findings findings = new Findings();
    files.forEach(
        (name, text) -> {
          Page page = Page.of(name, text);
          Element root = page.elements().get(0);
          findings.looked();
          if (page.isWhole() && !root.attr("template").startsWith("/WEB-INF/")) {
            findings.wrong(
                "%s stands in no template. Begin it with <ui:composition"
                    + " template=\"/WEB-INF/templates/page.xhtml\">.",
                name);
          }
          page.elements().stream()
              .flatMap(
                  e ->
                      Arrays.stream(
                          new String[] {
                            e.attr("template"),
                            e.tagName().equals("ui:include") ? e.attr("src") : ""
                          }))
              .filter(used -> used.startsWith("/") && !used.contains("#{"))
              .filter(used -> !files.containsKey(used.substring(1)))
              .forEach(used -> findings.wrong("%s uses %s, which is not there.", name, used));
        });
    return findings;
  }

  private static Findings state(Map<String, String> files) {
    Map<String, Page> pages = new HashMap<>();
    files.forEach((name, text) -> pages.put(name, Page.of(name, text)));
    Findings findings = new Findings();
    for (Page page : pages.values()) {
      for (Element element : page.elements()) {
        if (element.tagName().equals("f:view")) {
          findings.looked();
          if (!element.hasAttr("transient")) {
            findings.wrong(
                "%s: f:view without transient. A page that is only read is stateless: it makes no"
                    + " session and never expires.",
                page.at(element));
          }
        }
        boolean asks =
            element.tagName().equals("ui:param")
                && element.attr("name").equals("form")
                && element.attr("value").equals("true");
        if (asks) {
          findings.looked();
          if (!hasForm(page, pages, new HashSet<>())) {
            findings.wrong(
                "%s asks for state (form = true) but has no form (h:form, o:form). Without one it"
                    + " needs none.",
                page.name());
          }
        }
      }
    }
    return findings;
  }

  private static boolean hasForm(Page page, Map<String, Page> pages, Set<String> seen) {
    if (page == null || !seen.add(page.name())) {
      return false;
    }
    return page.elements().stream()
        .anyMatch(
            e ->
                e.tagName().endsWith(":form")
                    || e.tagName().equals("ui:include")
                        && (e.attr("src").contains("#{")
                            || hasForm(
                                pages.get(e.attr("src").replaceFirst("^/", "")), pages, seen)));
  }
}
