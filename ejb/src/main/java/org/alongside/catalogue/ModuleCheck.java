package org.alongside.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a module says of itself: its names, what it refers to, its units' rules, its minutes. */
final class ModuleCheck {
  private ModuleCheck() {}

  static void check(ContentDraft draft, ContentFaults faults) {
    for (ContentDraft.Module module : draft.modules()) {
      if (!module.file().code().equals(module.code())) {
        faults.add(module.path(), "code", "the folder is called '" + module.code() + "'");
      }
      texts(module, faults);
      draft.competencies().ifPresent(known -> competencies(module, known, faults));
      module.file().units().forEach(unit -> rules(module, unit, faults));
      module.questions().forEach(part -> pool(module, part, faults));
      variants(module, faults);
      if (canBeBuilt(module) && draft.matrix().isPresent() && faults.noneIn("role-matrix.yaml")) {
        minutes(draft.source(), module, faults);
      }
    }
  }

  private static boolean canBeBuilt(ContentDraft.Module module) {
    return module.whole()
        && module.questions().stream()
            .flatMap(part -> part.file().questions().stream())
            .allMatch(q -> QuestionParts.wrong(q).isEmpty());
  }

  /** What stands in outlines and lists is there for every reader. */
  private static void texts(ContentDraft.Module module, ContentFaults faults) {
    ModuleFile file = module.file();
    for (String language : List.of("en", "fr")) {
      said(module, "title", file.title(), language, faults);
      said(module, "summary", file.summary(), language, faults);
      said(module, "notice", file.notice(), language, faults);
      said(module, "followedBy", file.followedBy(), language, faults);
    }
  }

  private static void said(
      ContentDraft.Module module,
      String place,
      Map<String, String> texts,
      String language,
      ContentFaults faults) {
    if (texts != null && !texts.containsKey(language)) {
      faults.add(module.path(), place, "it is missing in '" + language + "'");
    }
  }

  private static void competencies(
      ContentDraft.Module module, Set<String> known, ContentFaults faults) {
    module.file().competencies().stream()
        .filter(c -> !known.contains(c))
        .forEach(
            c -> faults.add(module.path(), "competencies", "there is no competency '" + c + "'"));
  }

  private static void rules(
      ContentDraft.Module module, ModuleFile.Unit unit, ContentFaults faults) {
    String place = "units/" + unit.id();
    boolean quiz = unit.unitKind() == UnitKind.QUIZ;
    boolean anyRule =
        unit.passPercent() > 0 || unit.draw() > 0 || unit.attempts() > 0 || unit.review() != null;
    if (quiz && unit.passPercent() == 0) {
      faults.add(module.path(), place, "a quiz needs passPercent, 1 to 100");
    }
    if (!quiz && anyRule) {
      String sentence = "only a quiz has passPercent, draw, attempts or review";
      faults.add(module.path(), place, sentence);
    }
  }

  private static void pool(
      ContentDraft.Module module,
      ContentDraft.Part<ModuleFile.Questions> part,
      ContentFaults faults) {
    int pool = part.file().questions().size();
    int draw = part.unit().draw();
    if (draw > pool) {
      String sentence = "it draws " + draw + " questions from a pool of " + pool;
      faults.add(module.path(), "units/" + part.unit().id(), sentence);
    }
  }

  private static void variants(ContentDraft.Module module, ContentFaults faults) {
    Map<String, Integer> known = module.file().minutesByVariant();
    if (!Objects.equals(known.get(ModuleFile.STANDARD), module.file().minutes())) {
      faults.add(module.path(), "variants", "the standard selection's minutes are the module's");
    }
    for (ModuleFile.Unit unit : module.file().units()) {
      for (String variant : unit.variants() == null ? List.<String>of() : unit.variants()) {
        if (!known.containsKey(variant)) {
          String sentence = "there is no variant '" + variant + "'";
          faults.add(module.path(), "units/" + unit.id() + "/variants", sentence);
        }
      }
    }
  }

  private static void minutes(
      ContentSource source, ContentDraft.Module module, ContentFaults faults) {
    ModuleBuilder.BuiltModule built = new ModuleBuilder(source).build(module.code());
    Map<String, Integer> promised = module.file().minutesByVariant();
    promised.forEach(
        (variant, minutes) -> {
          double computed = built.minutes(variant);
          double share = 100 * computed / minutes;
          if (share < 75 || share > 125) {
            String place = variant.equals(ModuleFile.STANDARD) ? "minutes" : "variants/" + variant;
            String sentence =
                String.format(
                    Locale.ROOT,
                    "its units take %.1f minutes, which is %.0f %% of %d; 75 to 125 %% are allowed",
                    computed,
                    share,
                    minutes);
            faults.add(module.path(), place, sentence);
          }
        });
  }
}
