package org.alongside.interop.qti;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.exchange.Attribution;
import org.alongside.exchange.XmlElement;

/** What {@code imsmanifest.xml} says: which files are items, in which order, and whose they are. */
final class Manifest {
  private static final Pattern NAME = Pattern.compile("\\bFN:([^\\n\\r]*)");

  private final Optional<XmlElement> root;

  Manifest(Optional<XmlElement> root) {
    this.root = root;
  }

  /** Paths of the items. */
  List<String> items() {
    return root.stream()
        .flatMap(r -> r.below("resource").stream())
        .filter(r -> r.attribute("type").startsWith("imsqti_item"))
        .map(r -> r.attribute("href"))
        .filter(href -> !href.isBlank())
        .toList();
  }

  /** Of the package; may be empty. */
  String title() {
    return metadata()
        .flatMap(m -> m.below("title").stream().findFirst())
        .map(XmlElement::text)
        .orElse("");
  }

  /** Authors and rights from the package's learning object metadata. */
  Attribution attribution() {
    return metadata()
        .map(
            m ->
                new Attribution(
                    authors(m),
                    title(),
                    m.below("rights").stream()
                        .findFirst()
                        .map(r -> r.textOf("description"))
                        .orElse(""),
                    ""))
        .orElse(Attribution.NONE);
  }

  /** The name in a vCard, as the metadata write people. */
  private static String authors(XmlElement metadata) {
    return metadata.below("entity").stream()
        .map(e -> NAME.matcher(e.text()))
        .filter(Matcher::find)
        .map(name -> name.group(1).strip())
        .filter(name -> !name.isBlank())
        .distinct()
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private Optional<XmlElement> metadata() {
    return root.flatMap(r -> r.child("metadata"));
  }
}
