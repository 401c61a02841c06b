package org.alongside.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What modules are called, in each language, while their passages are put together. */
final class Titles {
  private record Key(long version, String language) {}

  private record Said(String title, String summary) {}

  private final Map<Key, Said> said = new HashMap<>();
  private final Map<Key, String> notices = new HashMap<>();
  private final Map<Long, String> codes = new HashMap<>();

  void add(long version, String code, String language, String title, String summary) {
    said.put(new Key(version, language), new Said(title, summary));
    codes.put(version, code);
  }

  void notice(long version, String language, String notice) {
    notices.put(new Key(version, language), notice);
  }

  /** What stands before a module is opened, or empty. */
  String notice(long version, String language) {
    return notices.getOrDefault(new Key(version, language), "");
  }

  /** A passage of a unit or a guide. */
  Passage passage(
      String scope,
      long version,
      String unit,
      String unitTitle,
      String language,
      Passages.Part part,
      String notice) {
    Said module = said.get(new Key(version, language));
    return new Passage(
        scope,
        version,
        codes.getOrDefault(version, ""),
        module == null ? "" : module.title(),
        unit,
        unitTitle,
        language,
        part.anchor(),
        part.heading(),
        part.text(),
        notice);
  }

  /** What modules say of themselves, in every language. */
  void modules(List<Passage> passages) {
    said.forEach(
        (key, module) ->
            passages.add(
                new Passage(
                    Scopes.learner(key.version()),
                    key.version(),
                    codes.get(key.version()),
                    module.title(),
                    "",
                    "",
                    key.language(),
                    "",
                    "",
                    module.summary(),
                    "")));
  }
}
