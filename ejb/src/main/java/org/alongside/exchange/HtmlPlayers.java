package org.alongside.exchange;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What HTML plays or embeds, as the pictures as which our Markdown writes every file. What is not
 * among the files stays, and is left out with whatever else runs.
 */
final class HtmlPlayers {
  private final TextFiles files;
  private String title = "";
  private String shown = "";

  HtmlPlayers(TextFiles files) {
    this.files = files;
  }

  /** Changes the elements where their files are here. */
  static void apply(Element element, TextFiles files) {
    HtmlPlayers players = new HtmlPlayers(files);
    element.select("video, audio").forEach(players::player);
    element.select("object[data]").forEach(o -> players.embedded(o, o.attr("data"), o.text()));
    element.select("embed[src]").forEach(e -> players.embedded(e, e.attr("src"), ""));
  }

  private void player(Element player) {
    String address = player.attr("src").strip();
    for (Element source : player.select("source[src]")) {
      address = files.has(address) ? address : source.attr("src").strip();
    }
    if (files.has(address)) {
      for (Element track : player.select("track[src]")) {
        files.captions(address, track.attr("srclang"), track.attr("src").strip());
      }
      embedded(player, address, "");
    }
  }

  private void embedded(Element element, String address, String text) {
    if (element.parent() != null && files.has(address)) {
      String label = element.attr("aria-label");
      String said = !label.isBlank() ? label : element.attr("title");
      element.replaceWith(
          new Element("img")
              .attr("src", address.strip())
              .attr("alt", said.isBlank() ? text.strip() : said.strip()));
    }
  }

  /**
   * The same for tags that stand one by one in a line of Markdown: a picture, or the first of a
   * player's files that is here.
   *
   * @param tag in the order of the text; captions belong to the player before them
   * @return empty where the tag shows nothing
   */
  Optional<Image> inline(String tag) {
    Element element = Jsoup.parseBodyFragment(tag).body().firstElementChild();
    switch (element == null ? "" : element.normalName()) {
      case "img" -> {
        return Optional.of(image(element.attr("src").strip(), element.attr("alt")));
      }
      case "video", "audio" -> {
        title = element.attr("title");
        shown = "";
        return playing(element);
      }
      case "source", "embed" -> {
        return playing(element);
      }
      case "track" -> files.captions(shown, element.attr("srclang"), element.attr("src").strip());
      default -> {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Image> playing(Element element) {
    String address = element.attr("src").strip();
    if (!shown.isEmpty() || !files.has(address)) {
      return Optional.empty();
    }
    shown = address;
    return Optional.of(image(address, title));
  }

  private static Image image(String address, String words) {
    Image image = new Image(address, null);
    if (!words.isBlank()) {
      image.appendChild(new Text(words.strip().replaceAll("\\s+", " ")));
    }
    return image;
  }
}
