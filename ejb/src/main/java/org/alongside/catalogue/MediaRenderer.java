package org.alongside.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows a module's pictures, sounds and films where a text names them as an image. */
final class MediaRenderer implements NodeRenderer {
  private final HtmlWriter out;
  private final MediaLinks media;
  private final String language;

  MediaRenderer(HtmlNodeRendererContext context, MediaLinks media, String language) {
    this.out = context.getWriter();
    this.media = media;
    this.language = language;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class);
  }

  @Override
  public void render(Node node) {
    Image image = (Image) node;
    String own = words(image);
    Optional<MediaLinks.Shown> found = media.shown(image.getDestination());
    if (found.isEmpty()) {
      out.text(own);
      return;
    }
    MediaLinks.Shown shown = found.get();
    String words = own.isEmpty() ? shown.words(language) : own;
    if (shown.kind().isPicture()) {
      out.tag("img", attributes("src", shown.address(), "alt", words, "loading", "lazy"));
    } else if (shown.kind().isSound()) {
      player("audio", shown, words);
      out.tag("/audio");
    } else if (shown.kind().isFilm()) {
      player("video", shown, words);
      for (Map.Entry<String, MediaLinks.Shown> track : media.captions(shown.file().name())) {
        out.tag(
            "track",
            attributes(
                "kind",
                "captions",
                "src",
                track.getValue().address(),
                "srclang",
                track.getKey(),
                "label",
                track.getKey().equals("fr") ? "Français" : "English"));
      }
      out.tag("/video");
    } else {
      out.tag("a", attributes("href", shown.address()));
      out.text(words.isEmpty() ? shown.file().name() : words);
      out.tag("/a");
    }
  }

  private void player(String tag, MediaLinks.Shown shown, String words) {
    out.tag(
        tag,
        attributes(
            "src",
            shown.address(),
            "controls",
            "controls",
            "preload",
            "none",
            "aria-label",
            words));
  }

  /** In a fixed order, so that the same text is the same HTML. */
  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put(pairs[i], pairs[i + 1]);
    }
    return attributes;
  }

  /** What stands between the brackets. */
  private static String words(Image image) {
    StringBuilder words = new StringBuilder();
    image.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }
}
