package org.alongside.exchange;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Sources of a text: each is defined once and used. */
final class MarkdownSources {
  private static final Pattern UNDEFINED = Pattern.compile("\\[\\^([^]\\s]+)]");

  private final Node root;
  private final ItemNotes notes;
  private boolean changed;

  private MarkdownSources(Node root, ItemNotes notes) {
    this.root = root;
    this.notes = notes;
  }

  /** Changes them where it must, and tells whether it did. */
  static boolean apply(Node root, ItemNotes notes) {
    MarkdownSources sources = new MarkdownSources(root, notes);
    sources.sources();
    return sources.changed;
  }

  private <T extends Node> List<T> all(Class<T> type) {
    return MarkdownNormal.all(root, type);
  }

  private void note(String key, String label) {
    changed = true;
    notes.changed(key, label);
  }

  private void sources() {
    Set<String> defined = new LinkedHashSet<>();
    for (FootnoteDefinition definition : all(FootnoteDefinition.class)) {
      if (!defined.add(definition.getLabel())) {
        note("exchange.note.source-double", definition.getLabel());
        definition.unlink();
      }
    }
    Set<String> used = new HashSet<>();
    for (FootnoteReference reference : all(FootnoteReference.class)) {
      if (defined.contains(reference.getLabel())) {
        used.add(reference.getLabel());
      } else {
        note("exchange.note.source-missing", reference.getLabel());
        reference.unlink();
      }
    }
    for (Text text : all(Text.class)) {
      Matcher undefined = UNDEFINED.matcher(text.getLiteral());
      if (undefined.find()) {
        note("exchange.note.source-missing", undefined.group(1));
        text.setLiteral(undefined.replaceAll(""));
      }
    }
    defined.removeAll(used);
    defined.forEach(this::refer);
  }

  /** A source that nothing refers to stays: the last paragraph refers to it. */
  private void refer(String label) {
    Node last = null;
    for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
      last = child instanceof Paragraph ? child : last;
    }
    if (last == null) {
      last = new Paragraph();
      root.prependChild(last);
    }
    note("exchange.note.source-unused", label);
    last.appendChild(new FootnoteReference(label));
  }
}
