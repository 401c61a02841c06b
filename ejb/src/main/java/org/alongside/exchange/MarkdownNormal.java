package org.alongside.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.catalogue.LinkTarget;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Makes a text from elsewhere keep to what our pages can show: headings from two marks without a
 * skip, links that lead somewhere, sources that are defined and used, no HTML, pictures that came
 * along, and of the others their descriptions. What it changes it says.
 */
public final class MarkdownNormal {
  private static final int TOP = 2;
  private static final int DEEPEST = 4;
  private static final Pattern BARE = Pattern.compile("(?:https?://|\\bwww\\.)[^\\s<>\"]+");

  private final Node root;
  private final ItemNotes notes;
  private final TextFiles files;
  private boolean changed;

  private MarkdownNormal(Node root, ItemNotes notes, TextFiles files) {
    this.root = root;
    this.notes = notes;
    this.files = files;
  }

  /**
   * Changes the document where it must.
   *
   * @param files that it may show
   * @return whether anything was changed
   */
  public static boolean apply(MarkdownDocument document, TextFiles files, ItemNotes notes) {
    MarkdownNormal normal = new MarkdownNormal(document.root(), notes, files);
    normal.html();
    normal.pictures();
    normal.headings();
    normal.blocks();
    normal.links();
    normal.addresses();
    return MarkdownSources.apply(document.root(), notes) || normal.changed;
  }

  private <T extends Node> List<T> all(Class<T> type) {
    return all(root, type);
  }

  static <T extends Node> List<T> all(Node root, Class<T> type) {
    List<T> found = new ArrayList<>();
    gather(root, type, found);
    return found;
  }

  private static <T extends Node> void gather(Node node, Class<T> type, List<T> found) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      gather(child, type, found);
    }
  }

  private void note(String key, Object... arguments) {
    changed = true;
    notes.changed(key, arguments);
  }

  private void html() {
    for (HtmlBlock block : all(HtmlBlock.class)) {
      note("exchange.note.html");
      insert(HtmlMarkdown.of(block.getLiteral(), files, notes).root(), block);
    }
    HtmlPlayers players = new HtmlPlayers(files);
    for (HtmlInline inline : all(HtmlInline.class)) {
      if (!inline.getLiteral().startsWith("<!--")) {
        note("exchange.note.html");
      }
      changed = true;
      players.inline(inline.getLiteral()).ifPresent(inline::insertBefore);
      inline.unlink();
    }
  }

  /** Puts the blocks of another document in a node's place. */
  private static void insert(Node from, Node place) {
    Node child = from.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      place.insertBefore(child);
      child = next;
    }
    place.unlink();
  }

  private void pictures() {
    for (Image image : all(Image.class)) {
      String alt = new MarkdownDocument(copy(image)).text();
      Optional<String> name = files.show(image.getDestination(), alt, notes);
      if (name.isPresent()) {
        changed |= !name.get().equals(image.getDestination());
        image.setDestination(name.get());
        continue;
      }
      note("exchange.note.picture", alt.isEmpty() ? named(image.getDestination()) : alt);
      if (!alt.isEmpty()) {
        Emphasis stand = new Emphasis("*");
        stand.appendChild(
            new Text((files.language().equals("fr") ? "[Image : " : "[Picture: ") + alt + "]"));
        image.insertBefore(isIn(Emphasis.class, image) ? stand.getFirstChild() : stand);
      }
      image.unlink();
    }
  }

  private static boolean isIn(Class<? extends Node> type, Node node) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (type.isInstance(up)) {
        return true;
      }
    }
    return false;
  }

  private static Node copy(Node from) {
    Document copy = new Document();
    Paragraph paragraph = new Paragraph();
    copy.appendChild(paragraph);
    for (Text text : textsIn(from)) {
      paragraph.appendChild(new Text(text.getLiteral()));
    }
    return copy;
  }

  private static List<Text> textsIn(Node node) {
    List<Text> found = new ArrayList<>();
    gather(node, Text.class, found);
    return found;
  }

  private static String named(String destination) {
    String name = destination.startsWith("data:") ? "data:" : destination;
    return name.substring(name.lastIndexOf('/') + 1).replaceAll("[{}]", "");
  }

  private void headings() {
    List<Heading> headings = all(Heading.class);
    int least = headings.stream().mapToInt(Heading::getLevel).min().orElse(TOP);
    int above = TOP - 1;
    for (Heading heading : headings) {
      int wanted = heading.getLevel() - least + TOP;
      int level = Math.min(Math.min(wanted, above + 1), DEEPEST);
      if (level != heading.getLevel()) {
        note("exchange.note.headings");
        heading.setLevel(level);
      }
      if (heading.getFirstChild() == null) {
        changed = true;
        heading.unlink();
      } else {
        above = level;
      }
    }
  }

  /** What our renderer would take for a block of its own. */
  private void blocks() {
    for (FencedCodeBlock block : all(FencedCodeBlock.class)) {
      String info = block.getInfo() == null ? "" : block.getInfo();
      boolean ours =
          info.startsWith("fragment")
              || info.equals("role-matrix") && !block.getLiteral().isBlank();
      if (ours) {
        note("exchange.note.block", info);
        block.setInfo("");
      }
    }
  }

  private void links() {
    Set<String> anchors = anchors();
    for (Link link : all(Link.class)) {
      String destination = link.getDestination();
      Optional<String> name =
          files.show(destination, new MarkdownDocument(copy(link)).text(), notes);
      if (name.isPresent()) {
        changed = true;
        link.setDestination(name.get());
        continue;
      }
      boolean leads =
          destination.startsWith("#")
              ? anchors.contains(destination.substring(1))
              : LinkTarget.leads(destination);
      if (!leads) {
        note("exchange.note.link", named(destination));
        MarkdownDocument.unwrap(link);
      }
    }
    all(LinkReferenceDefinition.class).forEach(Node::unlink);
  }

  private Set<String> anchors() {
    IdGenerator ids = IdGenerator.builder().build();
    Set<String> anchors = new HashSet<>();
    for (Heading heading : all(Heading.class)) {
      anchors.add(ids.generateId(new MarkdownDocument(copy(heading)).text()));
    }
    return anchors;
  }

  /** An address in the text becomes the link that its writer thought it was. */
  private void addresses() {
    for (Text text : all(Text.class)) {
      Matcher bare = BARE.matcher(text.getLiteral());
      if (!isIn(Link.class, text) && bare.find()) {
        changed = true;
        address(text, bare);
      }
    }
  }

  private static void address(Text text, Matcher bare) {
    String all = text.getLiteral();
    int from = 0;
    do {
      String shown = bare.group().replaceAll("[.,;:!?)\\]’'*_]+$", "");
      String target = shown.startsWith("www.") ? "https://" + shown : shown;
      before(text, all.substring(from, bare.start()));
      if (LinkTarget.leads(target)) {
        Link link = new Link(target, null);
        link.appendChild(new Text(shown));
        text.insertBefore(link);
      } else {
        before(text, shown.replaceFirst("^(?:https?://|www\\.)", ""));
      }
      from = bare.start() + shown.length();
    } while (bare.find());
    before(text, all.substring(from));
    text.unlink();
  }

  private static void before(Text place, String words) {
    if (!words.isEmpty()) {
      place.insertBefore(new Text(words));
    }
  }
}
