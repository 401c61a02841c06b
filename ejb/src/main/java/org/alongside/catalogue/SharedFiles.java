package org.alongside.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a module refers to outside its folder: the surveys, the region's fragments, the tables. */
public final class SharedFiles {
  static final Pattern FRAGMENT = Pattern.compile("```[ \\t]*fragment[ \\t]+([a-z][a-z0-9-]*)");
  static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{2})\\.(?:md|yaml)$");

  private SharedFiles() {}

  /**
   * Those of them that {@code source} has, by their path below {@code content}.
   *
   * @param files of the module, by path relative to its folder
   * @param region whose fragments are meant
   * @throws ContentException when the module's own file cannot be read
   */
  public static SortedMap<String, String> of(
      ContentSource source, Map<String, String> files, String region) {
    SortedMap<String, String> shared = new TreeMap<>();
    Consumer<String> take = path -> source.text(path).ifPresent(text -> shared.put(path, text));
    take.accept("competencies.yaml");
    instruments(files).forEach(id -> take.accept(ContentReader.instrumentPath(id)));
    files.forEach(
        (name, text) -> {
          if (text.contains("```role-matrix")) {
            take.accept("role-matrix.yaml");
          }
          Matcher language = LANGUAGE.matcher(name);
          if (language.find()) {
            FRAGMENT
                .matcher(text)
                .results()
                .map(f -> FragmentSource.path(region, f.group(1), language.group(1)))
                .forEach(take);
          }
        });
    return shared;
  }

  private static Stream<String> instruments(Map<String, String> files) {
    ContentSource own =
        path -> Optional.ofNullable(files.get(path.substring(path.lastIndexOf('/') + 1)));
    return new ContentReader(own)
        .module("X1").units().stream()
            .flatMap(u -> u.instruments() == null ? Stream.of() : u.instruments().stream());
  }
}
