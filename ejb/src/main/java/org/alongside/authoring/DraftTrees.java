package org.alongside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.platform.BusinessException;

/** The files of a draft as trees, and which of them say the same in another language. */
final class DraftTrees {
  private final Map<String, String> texts;
  private final DraftModule module;

  /**
   * @param texts by path
   * @throws BusinessException 409 the outline is not well-formed
   */
  DraftTrees(Map<String, String> texts) {
    this.texts = texts;
    this.module = DraftModule.of(texts);
  }

  DraftModule module() {
    return module;
  }

  /**
   * @throws BusinessException 404 the outline knows no such file
   */
  Shape shape(String path) {
    return module.shape(path).orElseThrow(BusinessException::notFound);
  }

  /**
   * Read anew each time, so that one may be changed.
   *
   * @throws BusinessException 404 no such file; 409 it is not well-formed
   */
  FileTree tree(String path) {
    if (!texts.containsKey(path)) {
      throw BusinessException.notFound();
    }
    return known(path).orElseThrow(() -> Refusal.conflict("authoring.error.unreadable", path));
  }

  /** The same; empty where it is not there or not well-formed. */
  Optional<FileTree> known(String path) {
    return Optional.ofNullable(texts.get(path)).flatMap(text -> FileTree.read(path, text));
  }

  /** The file and its like in the other languages, as far as they can be read. */
  List<String> all(String path) {
    List<String> all = new ArrayList<>(List.of(path));
    if (DraftModule.language(path) != null) {
      module.languages().stream()
          .map(language -> DraftModule.in(path, language))
          .filter(twin -> !twin.equals(path) && known(twin).isPresent())
          .forEach(all::add);
    }
    return all;
  }
}
