package org.alongside.catalogue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Image;

/**
 * Markdown keeps to what the pages can show: sources, links, headings, the module's files; no HTML.
 */
final class MarkdownCheck {
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

  private final String path;
  private final String place;
  private final ContentFaults faults;
  private final MediaLinks media;
  private final String language;

  private MarkdownCheck(ContentTexts.MarkdownText text, MediaLinks media, ContentFaults faults) {
    this.media = media;
    this.language = text.language();
    this.path = text.path();
    this.place = text.place();
    this.faults = faults;
  }

  static void check(ContentDraft draft, ContentFaults faults) {
    Markdown markdown = new Markdown(null);
    for (ContentDraft.Module module : draft.modules()) {
      Map<String, Set<String>> notes = new HashMap<>();
      MediaLinks media = MediaLinks.of(draft.source(), module.code(), module.file());
      for (ContentTexts.MarkdownText text : ContentTexts.of(module)) {
        MarkdownParts parts = MarkdownParts.of(markdown.parse(text.markdown()));
        MarkdownCheck check = new MarkdownCheck(text, media, faults);
        check.shape(parts);
        check.notes(parts, notes.computeIfAbsent(text.path(), k -> new LinkedHashSet<>()));
        check.links(parts, parts.hasAnchorLink() ? anchors(markdown, text) : Set.of());
      }
    }
  }

  private void shape(MarkdownParts parts) {
    if (parts.html()) {
      fault("raw HTML is shown as it is written; use Markdown");
    }
    parts.images().forEach(this::image);
    if (parts.filledMatrix()) {
      fault("the block role-matrix must be empty: the matrix is put there");
    }
    if (parts.strayFragment()) {
      fault("a block fragment is empty and says which: ```fragment <id>");
    }
    int above = 1;
    for (int level : parts.headings()) {
      if (level < 2 || level > 4) {
        fault("headings run from ## to ####; this one has " + level + " marks");
      } else if (level > above + 1) {
        fault("a heading of " + level + " marks follows one of " + above + " and skips a level");
      }
      above = level;
    }
  }

  /**
   * @param ofFile labels that other texts of the file have defined; two of them would share their
   *     anchor
   */
  private void notes(MarkdownParts parts, Set<String> ofFile) {
    Set<String> defined = new TreeSet<>(parts.notes());
    for (String label : parts.undefinedNotes()) {
      fault("the note [^" + label + "] has no source: define it at the end of this text");
    }
    for (String label : defined) {
      if (!parts.references().contains(label)) {
        fault("the source [^" + label + "] is defined and never used");
      }
      boolean twice = parts.notes().stream().filter(label::equals).count() > 1;
      if (!ofFile.add(label) || twice) {
        fault("the source [^" + label + "] is defined twice in this file");
      }
    }
  }

  private void image(Image image) {
    String name = image.getDestination();
    Optional<MediaLinks.Shown> shown = media.shown(name);
    boolean says =
        image.getFirstChild() != null
            || shown.filter(s -> !s.words(language).isEmpty()).isPresent();
    if (shown.isEmpty()) {
      fault("the module has no file " + name + ": add it to the module's files first");
    } else if (!says) {
      fault("the picture " + name + " needs words for whoever does not see it");
    }
  }

  private void links(MarkdownParts parts, Set<String> anchors) {
    for (String destination : parts.links()) {
      if (media.shown(destination).isPresent()) {
        continue;
      }
      wrong(destination, anchors).ifPresent(what -> fault("the link " + destination + " " + what));
    }
    if (parts.bareAddress()) {
      fault("an address in the text is no link until it stands in < and >");
    }
  }

  private static Optional<String> wrong(String destination, Set<String> anchors) {
    if (destination.startsWith("#")) {
      boolean known = anchors.contains(destination.substring(1));
      return known ? Optional.empty() : Optional.of("leads to no heading of this text");
    }
    return LinkTarget.wrong(destination);
  }

  private static Set<String> anchors(Markdown markdown, ContentTexts.MarkdownText text) {
    String html = markdown.html(text.markdown(), text.language());
    return ANCHOR.matcher(html).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private void fault(String sentence) {
    faults.add(path, place, sentence);
  }
}
