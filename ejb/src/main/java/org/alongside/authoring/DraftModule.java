package org.alongside.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a draft's outline says of its files: languages, units, and which shape each file has. */
final class DraftModule {
  private static final Pattern FILE =
      Pattern.compile("([a-z][a-z0-9-]*?)(\\.alt)?\\.(en|fr)\\.(md|yaml)");
  private static final String GUIDE = "live";
  private static final String RUBRIC = "rubric";

  private final FileTree tree;

  private DraftModule(FileTree tree) {
    this.tree = tree;
  }

  /** Refuses an outline that is not well-formed; it can be mended as a text only. */
  static DraftModule of(Map<String, String> texts) {
    return of(texts.get(FileTree.MODULE));
  }

  static DraftModule of(String outline) {
    return new DraftModule(
        Optional.ofNullable(outline)
            .flatMap(text -> FileTree.read(FileTree.MODULE, text))
            .orElseThrow(() -> Refusal.conflict("authoring.error.outline")));
  }

  List<String> languages() {
    return tree.lines("languages");
  }

  List<String> units() {
    return tree.rows("units");
  }

  String kind(String unit) {
    return tree.value("units/" + unit + "/kind");
  }

  FileTree tree() {
    return tree;
  }

  /** The shape of a file, or empty where the outline knows none. */
  Optional<Shape> shape(String path) {
    if (path.equals(FileTree.MODULE)) {
      return Optional.of(Shapes.module());
    }
    Matcher parts = FILE.matcher(path);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String name = parts.group(1);
    if (parts.group(2) != null) {
      return Optional.of(Shapes.alternative());
    }
    if (units().contains(name)) {
      return Optional.ofNullable(Shapes.unit(kind(name)));
    }
    return switch (name) {
      case GUIDE -> Optional.of(Shapes.guide());
      case RUBRIC -> Optional.of(Shapes.rubric());
      default -> Optional.empty();
    };
  }

  /** The language of a file, or null. */
  static String language(String path) {
    Matcher parts = FILE.matcher(path);
    return parts.matches() ? parts.group(3) : null;
  }

  /** The unit of a file, or null: it belongs to the whole module. */
  String unit(String path) {
    Matcher parts = FILE.matcher(path);
    return parts.matches() && units().contains(parts.group(1)) ? parts.group(1) : null;
  }

  /** The same file in another language. */
  static String in(String path, String language) {
    Matcher parts = FILE.matcher(path);
    return parts.matches()
        ? parts.group(1)
            + (parts.group(2) == null ? "" : parts.group(2))
            + "."
            + language
            + "."
            + parts.group(4)
        : path;
  }

  /** The file of a unit in a language. */
  static String file(String unit, String kind, String language) {
    return unit + "." + language + (kind.equals("page") ? ".md" : ".yaml");
  }

  /** The file of a unit's alternative in a language. */
  static String alternative(String unit, String language) {
    return unit + ".alt." + language + ".md";
  }
}
