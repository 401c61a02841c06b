package org.alongside.catalogue;

import java.util.List;
import java.util.Set;

/** What goes with a module: guide, rubric, challenge, surveys and their instruments. */
final class SupportCheck {
  private SupportCheck() {}

  static void check(ContentDraft draft, ContentFaults faults) {
    for (ContentDraft.Module module : draft.modules()) {
      module.guides().forEach(guide -> guide(module, guide, faults));
      module.rubrics().forEach(rubric -> rubric(draft, module, rubric, faults));
      challenge(module, faults);
      module.file().units().forEach(unit -> survey(module, unit, faults));
      parts(module, UnitKind.LIVE, module.file().live() != null, "live", faults);
      parts(module, UnitKind.JUDGED, module.file().judged() != null, "judged", faults);
    }
    draft.instruments().forEach((id, instrument) -> instrument(id, instrument, faults));
  }

  private static void guide(
      ContentDraft.Module module, ContentDraft.Part<GuideFile> guide, ContentFaults faults) {
    if (module.file().live() == null) {
      faults.add(guide.path(), "", "module.yaml says nothing of a live part");
    } else if (guide.file().minutes() != module.file().live().minutes()) {
      String sentence =
          "the agenda takes %d minutes, and module.yaml says %d"
              .formatted(guide.file().minutes(), module.file().live().minutes());
      faults.add(guide.path(), "agenda", sentence);
    }
  }

  private static void rubric(
      ContentDraft draft,
      ContentDraft.Module module,
      ContentDraft.Part<RubricFile> rubric,
      ContentFaults faults) {
    if (module.file().judged() == null) {
      faults.add(rubric.path(), "", "module.yaml says nothing of a judged part");
    }
    Set<String> known = draft.competencies().orElse(Set.of());
    for (RubricFile.Criterion criterion : rubric.file().criteria()) {
      String competency = criterion.competency();
      if (competency != null && !known.isEmpty() && !known.contains(competency)) {
        String sentence = "there is no competency '" + competency + "'";
        faults.add(rubric.path(), "criteria/" + criterion.id(), sentence);
      }
    }
  }

  private static void challenge(ContentDraft.Module module, ContentFaults faults) {
    ModuleFile.Challenge challenge = module.file().challenge();
    if (challenge == null) {
      return;
    }
    long quizzes =
        module.file().units().stream().filter(u -> u.unitKind() == UnitKind.QUIZ).count();
    if (quizzes != 1) {
      faults.add(module.path(), "challenge", "it draws from the quiz; there are " + quizzes);
    }
    for (ContentDraft.Part<ModuleFile.Questions> part : module.questions()) {
      int pool = part.file().questions().size();
      if (part.unit().unitKind() == UnitKind.QUIZ && challenge.draw() > pool) {
        String sentence = "it draws " + challenge.draw() + " questions from a pool of " + pool;
        faults.add(module.path(), "challenge", sentence);
      }
    }
  }

  /** The unit of a live or judged part stands for that part: there is one, and one unit of it. */
  private static void parts(
      ContentDraft.Module module, UnitKind kind, boolean has, String part, ContentFaults faults) {
    List<ModuleFile.Unit> units =
        module.file().units().stream().filter(u -> u.unitKind() == kind).toList();
    if (!units.isEmpty() && !has) {
      String sentence = "module.yaml says nothing of a " + part + " part";
      faults.add(module.path(), "units/" + units.get(0).id(), sentence);
    }
    if (units.size() > 1) {
      String sentence = "there is one " + part + " part, so it is one unit";
      faults.add(module.path(), "units/" + units.get(1).id(), sentence);
    }
  }

  private static void survey(
      ContentDraft.Module module, ModuleFile.Unit unit, ContentFaults faults) {
    boolean survey = unit.unitKind() == UnitKind.SURVEY;
    boolean says = unit.instruments() != null && unit.moment() != null;
    boolean nothing = unit.instruments() == null && unit.moment() == null;
    if (survey && !says) {
      faults.add(module.path(), "units/" + unit.id(), "a survey needs instruments and moment");
    }
    if (!survey && !nothing) {
      String sentence = "only a survey has instruments or moment";
      faults.add(module.path(), "units/" + unit.id(), sentence);
    }
  }

  private static void instrument(String id, InstrumentFile instrument, ContentFaults faults) {
    String path = ContentReader.instrumentPath(id);
    if (!instrument.id().equals(id)) {
      faults.add(path, "id", "the file is called '" + id + "'");
    }
    for (InstrumentFile.Item item : instrument.items()) {
      String place = "items/" + item.id();
      boolean choice = item.answers().equals("choice");
      boolean scale = item.answers().endsWith("5");
      if (choice != (item.choices() != null)) {
        faults.add(path, place, "a choice has choices, and nothing else has");
      } else if (item.key() != null
          && (!choice || item.choices().stream().noneMatch(c -> c.id().equals(item.key())))) {
        faults.add(path, place, "its key '" + item.key() + "' is none of its choices");
      }
      if (item.reverse() && !scale) {
        faults.add(path, place, "only a scale can be reversed");
      }
    }
  }
}
