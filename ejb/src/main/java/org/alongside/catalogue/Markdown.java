package org.alongside.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown to HTML that is safe to show: raw HTML is escaped by the renderer, and whatever comes
 * out passes the sanitizer.
 */
class Markdown {
  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), HeadingAnchorExtension.create(), FootnotesExtension.create());

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "ul",
              "ol",
              "li",
              "blockquote",
              "em",
              "strong",
              "code",
              "pre",
              "hr",
              "br",
              "a",
              "table",
              "caption",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "sup",
              "section",
              "div",
              "span",
              "img",
              "audio",
              "video",
              "track")
          .allowAttributes("src")
          .matching(Pattern.compile("/media/[0-9a-f]{64}/[A-Za-z0-9._\\-]+"))
          .onElements("img", "audio", "video", "track")
          .allowAttributes("alt", "loading")
          .onElements("img")
          .allowAttributes("controls", "preload")
          .onElements("audio", "video")
          .allowAttributes("kind", "srclang", "label")
          .onElements("track")
          .allowAttributes("id")
          .matching(Pattern.compile("[A-Za-z0-9_:.\\-\\u00C0-\\u024F]+"))
          .globally()
          .allowAttributes("class")
          .matching(Pattern.compile("[a-z \\-]+"))
          .globally()
          .allowAttributes("scope")
          .matching(true, "row", "col")
          .onElements("th")
          .allowAttributes("start")
          .onElements("ol")
          .allowAttributes("tabindex")
          .matching(true, "0")
          .onElements("div")
          .allowAttributes("role")
          .matching(true, "region")
          .onElements("div")
          .allowAttributes("aria-label")
          .onElements("a", "div", "audio", "video")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https", "http", "mailto", "tel", "sms")
          .toFactory();

  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final RoleMatrix matrix;
  private final MediaLinks media;

  /**
   * @param matrix shown where a fenced block says {@code role-matrix}
   * @param media files that texts may show
   */
  Markdown(RoleMatrix matrix, MediaLinks media) {
    this.matrix = matrix;
    this.media = media;
  }

  /** Without files. */
  Markdown(RoleMatrix matrix) {
    this(matrix, MediaLinks.NONE);
  }

  /** Blocks of HTML; null for null. */
  String html(String markdown, String language) {
    if (markdown == null) {
      return null;
    }
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, set) -> complete(tag, language, set))
            .nodeRendererFactory(context -> new MatrixRenderer(context, matrix, language))
            .nodeRendererFactory(context -> new MediaRenderer(context, media, language))
            .build();
    return POLICY.sanitize(renderer.render(parser.parse(markdown)));
  }

  /** What the extensions leave out or say in English only; and where a module's file lies. */
  private void complete(String tag, String language, Map<String, String> attributes) {
    if (tag.equals("a") && attributes.get("href") != null) {
      media.shown(attributes.get("href")).ifPresent(file -> attributes.put("href", file.address()));
    }
    if (tag.equals("th")) {
      attributes.put("scope", "col");
    }
    if ("footnote-backref".equals(attributes.get("class"))) {
      attributes.put("aria-label", language.equals("fr") ? "Retour au texte" : "Back to the text");
    }
  }

  /** HTML without the paragraph around it, for something that is one line. */
  String inline(String markdown, String language) {
    String html = html(markdown, language).strip();
    boolean oneParagraph =
        html.startsWith("<p>") && html.indexOf("<p>", 1) < 0 && html.endsWith("</p>");
    return oneParagraph ? html.substring(3, html.length() - 4) : html;
  }

  Node parse(String markdown) {
    return parser.parse(markdown);
  }

  /**
   * Renders the block {@code role-matrix} as a table that a screen reader can walk, and every other
   * fenced block as code.
   */
  private static final class MatrixRenderer implements NodeRenderer {
    private final HtmlWriter out;
    private final RoleMatrix matrix;
    private final String language;

    MatrixRenderer(HtmlNodeRendererContext context, RoleMatrix matrix, String language) {
      this.out = context.getWriter();
      this.matrix = matrix;
      this.language = language;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
      FencedCodeBlock block = (FencedCodeBlock) node;
      if (matrix == null || !"role-matrix".equals(block.getInfo())) {
        out.tag("pre");
        out.text(block.getLiteral());
        out.tag("/pre");
        return;
      }
      String name = language.equals("fr") ? "Qui fait quoi" : "Who does what";
      out.tag(
          "div",
          // sorted: the order of Map.of changes with every start, and with it the fingerprint
          new TreeMap<>(
              Map.of(
                  "class",
                  "matrix-scroll",
                  "tabindex",
                  "0",
                  "role",
                  "region",
                  "aria-label",
                  name)));
      out.tag("table", Map.of("class", "role-matrix"));
      head();
      out.tag("tbody");
      matrix.tasks().forEach(this::row);
      out.tag("/tbody");
      out.tag("/table");
      out.tag("/div");
    }

    private void head() {
      out.tag("thead");
      out.tag("tr");
      cell("th", Map.of("scope", "col"), language.equals("fr") ? "Tâche" : "Task");
      matrix.professions().forEach(p -> cell("th", Map.of("scope", "col"), p.name(language)));
      out.tag("/tr");
      out.tag("/thead");
    }

    private void row(RoleMatrix.Task task) {
      out.tag("tr");
      out.tag("th", Map.of("scope", "row"));
      out.text(task.name(language));
      if (task.notes() != null && task.notes().get(language) != null) {
        out.tag("br");
        out.tag("span", Map.of("class", "matrix-note"));
        out.text(task.notes().get(language));
        out.tag("/span");
      }
      out.tag("/th");
      for (RoleMatrix.Profession profession : matrix.professions()) {
        String level = task.cells().get(profession.id());
        cell("td", Map.of("class", "level-" + styleOf(level)), matrix.words(level, language));
      }
      out.tag("/tr");
    }

    private static String styleOf(String level) {
      return switch (level.charAt(0)) {
        case 'L' -> "leads";
        case 'S' -> "shares";
        case '-' -> "none";
        default -> "contributes";
      };
    }

    private void cell(String tag, Map<String, String> attributes, String text) {
      out.tag(tag, attributes);
      out.text(text);
      out.tag("/" + tag);
    }
  }
}
