package org.alongside.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where a notice stands there is an equal alternative, and the other way round. */
final class NoticeCheck {
  private NoticeCheck() {}

  static void check(ContentDraft draft, ContentFaults faults) {
    draft.modules().forEach(module -> module(module, faults));
  }

  private static void module(ContentDraft.Module module, ContentFaults faults) {
    Map<String, Boolean> noticed = new HashMap<>();
    of(module.pages(), p -> p.head().notice(), noticed, module, faults);
    of(module.questions(), ModuleFile.Questions::notice, noticed, module, faults);
    of(module.scenarios(), ModuleFile.Scenario::notice, noticed, module, faults);
    of(module.reflections(), ModuleFile.Reflection::notice, noticed, module, faults);
    for (ContentDraft.Part<ModuleFile.Page> alternative : module.alternatives()) {
      Boolean has = noticed.get(key(alternative));
      if (alternative.unit().unitKind() == UnitKind.ATTESTATION
          || !alternative.unit().unitKind().hasFile()
          || Boolean.FALSE.equals(has)) {
        faults.add(alternative.path(), "", "the unit it replaces has no notice");
      }
    }
  }

  private static <T> void of(
      List<ContentDraft.Part<T>> parts,
      Function<T, String> notice,
      Map<String, Boolean> noticed,
      ContentDraft.Module module,
      ContentFaults faults) {
    for (ContentDraft.Part<T> part : parts) {
      boolean has = notice.apply(part.file()) != null;
      noticed.put(key(part), has);
      boolean alternative = module.alternatives().stream().anyMatch(a -> key(a).equals(key(part)));
      if (has && part.unit().unitKind() == UnitKind.QUIZ) {
        faults.add(part.path(), "notice", "a quiz has no notice: put what needs one elsewhere");
      } else if (has && !alternative) {
        String name = part.unit().alternativeFile(part.language());
        faults.add(part.path(), "notice", "its alternative " + name + " is missing");
      }
    }
  }

  private static String key(ContentDraft.Part<?> part) {
    return part.name() + "." + part.language();
  }
}
