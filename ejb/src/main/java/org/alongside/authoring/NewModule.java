package org.alongside.authoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The empty outline that a module which there is not yet begins with. */
final class NewModule {
  private static final Set<String> PROGRAMMES = Set.of("peer", "staff");
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final int TITLE_MOST = 200;
  private static final int MINUTES = 30;

  private NewModule() {}

  /** The files, of which there is one. */
  static Map<String, String> files(BeginDraft command) {
    List<String> programmes = command.programmes();
    List<String> languages = command.languages();
    if (programmes == null || programmes.isEmpty() || !PROGRAMMES.containsAll(programmes)) {
      throw Refusal.invalid("authoring.error.programmes");
    }
    if (languages == null || languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
      throw Refusal.invalid("authoring.error.languages");
    }
    ObjectNode module = JsonNodeFactory.instance.objectNode();
    module.put("code", command.code());
    programmes.stream().distinct().forEach(module.putArray("programmes")::add);
    languages.stream().distinct().forEach(module.putArray("languages")::add);
    module
        .putObject("title")
        .put("en", title(command.titleEn()))
        .put("fr", title(command.titleFr()));
    module.putObject("summary").put("en", "").put("fr", "");
    module.put("minutes", MINUTES);
    module.putArray("competencies");
    module.put("review", "none");
    module.putArray("units");
    return Map.of(FileTree.MODULE, FileTree.of(FileTree.MODULE, module).text());
  }

  private static String title(String title) {
    if (title == null || title.isBlank() || title.strip().length() > TITLE_MOST) {
      throw Refusal.invalid("authoring.error.title", TITLE_MOST);
    }
    return title.strip();
  }
}
