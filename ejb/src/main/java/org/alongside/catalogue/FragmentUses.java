package org.alongside.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** In which modules each fragment stands, as they are published now. */
@ApplicationScoped
class FragmentUses {
  /**
   * A fragment in one language.
   *
   * @param id as pages name it
   * @param language en or fr
   */
  record Use(String id, String language) implements Comparable<Use> {
    @Override
    public int compareTo(Use other) {
      int byId = id.compareTo(other.id);
      return byId == 0 ? language.compareTo(other.language) : byId;
    }
  }

  @Inject private ContentDesk content;
  @PersistenceContext private EntityManager em;
  private volatile Map<String, Set<Use>> box;

  /** By fragment the codes of its modules, in order. */
  Map<Use, Set<String>> all() {
    Map<String, Set<Use>> modules = new TreeMap<>(ofBox());
    siteFiles().forEach((code, files) -> modules.put(code, in(files)));
    Map<Use, Set<String>> uses = new TreeMap<>();
    modules.forEach(
        (code, found) ->
            found.forEach(use -> uses.computeIfAbsent(use, u -> new TreeSet<>()).add(code)));
    return uses;
  }

  /** The files of every module whose current version the site wrote, by its code. */
  private Map<String, Map<String, String>> siteFiles() {
    Map<String, Map<String, String>> files = new TreeMap<>();
    em.createNamedQuery("VersionFile.currentOfSite", Object[].class)
        .getResultStream()
        .forEach(
            r -> {
              VersionFile file = (VersionFile) r[1];
              files
                  .computeIfAbsent((String) r[0], code -> new TreeMap<>())
                  .put(file.path(), file.content());
            });
    return files;
  }

  /** The box does not change while the program runs. */
  private Map<String, Set<Use>> ofBox() {
    Map<String, Set<Use>> known = box;
    if (known == null) {
      Map<String, Set<Use>> found = new TreeMap<>();
      ContentReader reader = new ContentReader(content.taught());
      ContentReader.PROGRAMMES.stream()
          .flatMap(id -> reader.programme(id).modules().stream())
          .distinct()
          .forEach(code -> found.put(code, in(content.box(code))));
      known = found;
      box = known;
    }
    return known;
  }

  private static Set<Use> in(Map<String, String> files) {
    Set<Use> uses = new TreeSet<>();
    files.forEach(
        (name, text) -> {
          Matcher language = SharedFiles.LANGUAGE.matcher(name);
          if (language.find()) {
            Stream<String> ids = SharedFiles.FRAGMENT.matcher(text).results().map(f -> f.group(1));
            ids.forEach(id -> uses.add(new Use(id, language.group(1))));
          }
        });
    return uses;
  }
}
