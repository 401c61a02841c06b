package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * Pages say nothing of their own, style nothing, script nothing, and load nothing from elsewhere.
 */
class PagesTest {
  private static final Set<String> SAID =
      Set.of(
          "title",
          "alt",
          "label",
          "placeholder",
          "header",
          "headerText",
          "footer",
          "footerText",
          "summary",
          "caption",
          "hint",
          "note",
          "tooltip",
          "itemLabel",
          "noSelectionLabel",
          "emptyMessage",
          "requiredMessage",
          "validatorMessage",
          "converterMessage",
          "message",
          "aria-label",
          "aria-description",
          "aria-roledescription",
          "aria-valuetext",
          "ariaLabel");

  private static final String DATA_SAID = "data-(?:.*-)?(?:text|label|title|message|words)";

  /** Parameters that carry words when they are named so; the others carry switches and names. */
  private static final Set<String> SPEAKING =
      Set.of("title", "label", "heading", "hint", "text", "note");

  private static final Pattern TOKEN = Pattern.compile("[a-z0-9][a-zA-Z0-9_./:-]*");
  private static final Pattern OUTSIDE =
      Pattern.compile("\\s*(?:[a-zA-Z][a-zA-Z+.-]*:)?//.*", Pattern.DOTALL);
  private static final Set<String> ADDRESSES =
      Set.of("src", "href", "url", "srcset", "poster", "data", "action", "library");

  @Test
  void pagesHaveNoStyleAndNoScript() {
    plain(pages()).hold();
  }

  @Test
  void pagesSayNothingOfTheirOwn() {
    words(pages()).hold();
  }

  @Test
  void pagesLoadNothingFromElsewhere() {
    addresses(pages()).hold();
  }

  @Test
  void closesOnStyles() {
    assertThat(wrong(PagesTest::plain, "<p style='color:red'/>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<p:panel panelStyle='width:1em'/>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<style>p { color: red }</style>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<p class='card' styleClass='card'/>")).isEmpty();
  }

  @Test
  void closesOnScripts() {
    assertThat(wrong(PagesTest::plain, "<a onclick='go()'/>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<p:commandButton oncomplete='go()'/>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<input pt:oninput='go()'/>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<a href=' JavaScript:go()'/>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<script>go()</script>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<h:outputScript>go()</h:outputScript>")).hasSize(1);
    assertThat(wrong(PagesTest::plain, "<f:ajax/>")).singleElement().asString().contains("p:ajax");
    assertThat(
            wrong(
                PagesTest::plain,
                "<script type='application/json'>{\"a\": 1}</script><h:outputScript"
                    + " name='js/a.js'/><p:ajax/>"))
        .isEmpty();
  }

  @Test
  void closesOnWords() {
    assertThat(wrong(PagesTest::words, "<p>Hello</p>"))
        .singleElement()
        .asString()
        .contains("Hello");
    assertThat(wrong(PagesTest::words, "<p>#{a['b}']} more #{c}</p>"))
        .singleElement()
        .asString()
        .contains("more");
    assertThat(wrong(PagesTest::words, "<p><![CDATA[Hello]]></p>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<img alt='A cat'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<h:inputText pt:placeholder='Name'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<nav aria-label='Main'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<button data-hide-text='Hide'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<h:commandButton value='Save'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<app:status value='Done'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<input type='submit' value='Go'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<ui:param name='title' value='help'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<ui:param name='kind' value='Not found'/>")).hasSize(1);
    assertThat(wrong(PagesTest::words, "<f:attribute name='label' value='Name'/>")).hasSize(1);
    assertThat(
            wrong(
                PagesTest::words,
                """
                <!-- a comment --><p title="#{t['a.b.c']}">#{empty x ? 'a' : "b"} · 12 &#160;</p>
                <ui:param name="kind" value="not-found"/><input type="hidden" value="abc"/><p data-message="true"/>
                <f:selectItem itemValue="en" itemLabel="#{t['a.b.c']}"/>
                <script type="application/json">{"answers": #{bean.json}}</script>
                """))
        .isEmpty();
  }

  @Test
  void closesOnWhatComesFromElsewhere() {
    assertThat(wrong(PagesTest::addresses, "<script src='https://a.example/x.js'/>")).hasSize(1);
    assertThat(wrong(PagesTest::addresses, "<link href='//a.example/x.css'/>")).hasSize(1);
    assertThat(wrong(PagesTest::addresses, "<h:graphicImage url='http://a.example/x.png'/>"))
        .hasSize(1);
    assertThat(wrong(PagesTest::addresses, "<iframe src='https://a.example'/>")).hasSize(1);
    assertThat(
            wrong(PagesTest::addresses, "<a href='https://a.example'/><img src='#{resource[x]}'/>"))
        .isEmpty();
  }

  private static Map<String, String> pages() {
    return House.pages();
  }

  private static List<String> wrong(Function<Map<String, String>, Findings> gate, String body) {
    return gate.apply(
            Map.of("WEB-INF/parts/x/y.xhtml", "<ui:composition>" + body + "</ui:composition>"))
        .wrong();
  }

  private static Findings plain(Map<String, String> files) {
    Findings findings = new Findings();
    files.forEach(
        (name, text) -> {
          Page page = Page.of(name, text);
          for (Element element : page.elements()) {
            findings.looked();
            for (Attribute attribute : element.attributes()) {
              plain(page, element, attribute, findings);
            }
            plain(page, element, findings);
          }
        });
    return findings;
  }

  private static void plain(Page page, Element element, Attribute attribute, Findings findings) {
    String local = attribute.getKey().replaceAll(".*:", "");
    if (local.equals("style") || local.endsWith("Style")) {
      findings.wrong(
          "%s: %s has an inline style, which the content policy refuses. Write a class.",
          page.at(element), element.tagName());
    }
    boolean handler = local.matches("on[a-z]+");
    boolean script =
        attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:");
    if (handler || script) {
      findings.wrong(
          "%s: %s runs a script in its attribute %s. Put a data- attribute there, and the listener"
              + " into resources/js.",
          page.at(element), element.tagName(), attribute.getKey());
    }
  }

  private static void plain(Page page, Element element, Findings findings) {
    String tag = element.tagName();
    boolean data = element.attr("type").equals("application/json");
    boolean body = !element.wholeText().isBlank() || !element.data().isBlank();
    boolean codes = Set.of("script", "style", "h:outputScript", "h:outputStylesheet").contains(tag);
    if (codes && body && !data) {
      findings.wrong(
          "%s: %s has code in the page. Put it into resources/js or resources/css.",
          page.at(element), tag);
    }
    if (tag.equals("f:ajax")) {
      findings.wrong("%s: f:ajax writes inline handlers. Use p:ajax.", page.at(element));
    }
  }

  private static Findings words(Map<String, String> files) {
    Findings findings = new Findings();
    files.forEach(
        (name, text) -> {
          Page page = Page.of(name, text);
          for (Element element : page.elements()) {
            findings.looked();
            if (!Set.of("script", "style").contains(element.tagName())) {
              for (TextNode said : element.textNodes()) {
                if (Page.hasLetters(said.getWholeText())) {
                  literal(page, element, said.getWholeText(), findings);
                }
              }
            }
            for (Attribute attribute : element.attributes()) {
              if (isSaid(element, attribute) && Page.hasLetters(attribute.getValue())) {
                literal(page, element, attribute.getValue(), findings);
              }
            }
          }
        });
    return findings;
  }

  private static void literal(Page page, Element element, String text, Findings findings) {
    findings.wrong(
        "%s: %s says '%s' by itself. Put it into the feature's bundle, in English and in French.",
        page.at(element), element.tagName(), Page.literal(text).strip());
  }

  private static boolean isSaid(Element element, Attribute attribute) {
    String name = attribute.getKey().replaceAll(".*:", "");
    String tag = element.tagName();
    if (tag.equals("meta")) {
      return name.equals("content") && element.attr("name").equals("description");
    }
    if (Set.of("ui:param", "f:attribute", "f:passThroughAttribute", "f:param", "o:param", "c:set")
        .contains(tag)) {
      boolean speaks =
          SPEAKING.contains(element.attr("name")) || SAID.contains(element.attr("name"));
      return name.equals("value")
          && (speaks || !TOKEN.matcher(Page.literal(attribute.getValue()) + "x").matches());
    }
    if (name.equals("value")) {
      boolean html = !tag.contains(":");
      return html
          ? tag.equals("input")
              && Set.of("submit", "button", "reset").contains(element.attr("type"))
          : !tag.equals("h:inputHidden");
    }
    boolean flag = Set.of("true", "false").contains(attribute.getValue());
    return !flag && (SAID.contains(name) || name.matches(DATA_SAID));
  }

  private static Findings addresses(Map<String, String> files) {
    Findings findings = new Findings();
    files.forEach(
        (name, text) -> {
          Page page = Page.of(name, text);
          for (Element element : page.elements()) {
            for (Attribute attribute : element.attributes()) {
              if (ADDRESSES.contains(attribute.getKey()) && !element.tagName().equals("a")) {
                findings.looked();
                if (OUTSIDE.matcher(attribute.getValue()).matches()) {
                  findings.wrong(
                      "%s: %s loads %s from elsewhere, which tells others who reads here. Ship it"
                          + " with the site.",
                      page.at(element), element.tagName(), attribute.getValue());
                }
              }
            }
          }
        });
    return findings;
  }
}
