package org.alongside.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the subject's 24 situations are used. */
final class Situations {
  private Situations() {}

  /** Codes of the modules that use it, in order. */
  static List<String> modules(ContentDraft draft, int number) {
    return draft.modules().stream()
        .filter(m -> of(m).contains(number))
        .map(ContentDraft.Module::code)
        .toList();
  }

  static Set<Integer> of(ContentDraft.Module module) {
    return Stream.concat(
            module.questions().stream()
                .flatMap(p -> p.file().questions().stream())
                .map(ModuleFile.Question::situation),
            module.scenarios().stream().map(p -> p.file().situation()))
        .filter(n -> n != null)
        .collect(Collectors.toSet());
  }
}
