package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the files of one module in all its languages. */
class ModuleDraftReader {
  private final ContentDraftReader files;
  private final ContentReader reader;
  private final String code;
  private final ModuleFile module;
  private final List<ContentDraft.Part<ModuleFile.Page>> pages = new ArrayList<>();
  private final List<ContentDraft.Part<ModuleFile.Page>> alternatives = new ArrayList<>();
  private final List<ContentDraft.Part<ModuleFile.Questions>> questions = new ArrayList<>();
  private final List<ContentDraft.Part<ModuleFile.Scenario>> scenarios = new ArrayList<>();
  private final List<ContentDraft.Part<ModuleFile.Reflection>> reflections = new ArrayList<>();
  private final List<ContentDraft.Part<ModuleFile.Attestation>> attestations = new ArrayList<>();
  private final List<ContentDraft.Part<GuideFile>> guides = new ArrayList<>();
  private final List<ContentDraft.Part<RubricFile>> rubrics = new ArrayList<>();
  private boolean whole = true;

  ModuleDraftReader(
      ContentDraftReader files, ContentReader reader, String code, ModuleFile module) {
    this.files = files;
    this.reader = reader;
    this.code = code;
    this.module = module;
  }

  ContentDraft.Module read() {
    for (String language : module.languages()) {
      module.units().forEach(unit -> unit(unit, language));
      guide(language);
      rubric(language);
    }
    return new ContentDraft.Module(
        code,
        module,
        pages,
        alternatives,
        questions,
        scenarios,
        reflections,
        attestations,
        guides,
        rubrics,
        whole);
  }

  private void unit(ModuleFile.Unit unit, String language) {
    String name = unit.file(language);
    switch (unit.unitKind()) {
      case PAGE -> part(name, "page", language, unit, () -> reader.page(code, name), pages);
      case PRACTICE, QUIZ ->
          part(name, "questions", language, unit, () -> reader.questions(code, name), questions);
      case SCENARIO ->
          part(name, "scenario", language, unit, () -> reader.scenario(code, name), scenarios);
      case REFLECTION ->
          part(
              name, "reflection", language, unit, () -> reader.reflection(code, name), reflections);
      case ATTESTATION ->
          part(
              name,
              "attestation",
              language,
              unit,
              () -> reader.attestation(code, name),
              attestations);
      case SURVEY -> survey(unit);
      case LIVE -> whole &= module.live() != null;
      case JUDGED -> whole &= module.judged() != null;
    }
    String alternative = unit.alternativeFile(language);
    if (files.exists(ContentReader.folder(code) + alternative)) {
      part(
          alternative,
          "alternative",
          language,
          unit,
          () -> reader.page(code, alternative),
          alternatives);
    }
  }

  private void survey(ModuleFile.Unit unit) {
    List<String> named = unit.instruments() == null ? List.of() : unit.instruments();
    whole &= !named.isEmpty() && named.stream().allMatch(id -> files.instrument(id).isPresent());
  }

  private void guide(String language) {
    String name = ContentReader.guideFile(language);
    if (module.live() != null || files.exists(ContentReader.folder(code) + name)) {
      part(name, "guide", language, null, () -> reader.guide(code, language), guides);
    }
  }

  private void rubric(String language) {
    String name = ContentReader.rubricFile(language);
    if (module.judged() != null || files.exists(ContentReader.folder(code) + name)) {
      part(name, "rubric", language, null, () -> reader.rubric(code, language), rubrics);
    }
  }

  private <T> void part(
      String name,
      String schema,
      String language,
      ModuleFile.Unit unit,
      Supplier<T> bind,
      List<ContentDraft.Part<T>> into) {
    String path = ContentReader.folder(code) + name;
    Optional<T> file = files.file(path, schema, bind);
    file.ifPresentOrElse(
        f -> into.add(new ContentDraft.Part<>(path, language, unit, f)), () -> whole = false);
  }
}
