package org.alongside.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads everything that the programmes name. A file that cannot be read, breaks its schema or uses
 * an id twice becomes a fault, and the reading goes on.
 */
class ContentDraftReader {
  private final ContentSource source;
  private final ContentReader reader;
  private final ContentSchemas schemas;
  private final ContentFaults faults;

  ContentDraftReader(ContentSource source, ContentSchemas schemas, ContentFaults faults) {
    this.source = source;
    this.reader = new ContentReader(source);
    this.schemas = schemas;
    this.faults = faults;
  }

  ContentDraft read() {
    Optional<RoleMatrix> matrix = file("role-matrix.yaml", "role-matrix", reader::roleMatrix);
    Optional<Set<String>> competencies =
        file("competencies.yaml", "competencies", () -> ids(reader.tree("competencies.yaml")));
    List<ContentReader.ProgrammeFile> programmes = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>();
    for (String id : ContentReader.PROGRAMMES) {
      String path = "programmes/" + id + ".yaml";
      file(path, "programme", () -> reader.programme(id)).ifPresent(programmes::add);
    }
    programmes.forEach(p -> codes.addAll(p.modules()));
    List<ContentDraft.Module> modules = new ArrayList<>();
    codes.forEach(code -> module(code).ifPresent(modules::add));
    return new ContentDraft(source, matrix, competencies, programmes, List.copyOf(modules));
  }

  private static Set<String> ids(JsonNode competencies) {
    Set<String> ids = new HashSet<>();
    competencies.path("competencies").forEach(c -> ids.add(c.path("id").asText()));
    return ids;
  }

  private Optional<ContentDraft.Module> module(String code) {
    String path = ContentReader.folder(code) + "module.yaml";
    return file(path, "module", () -> reader.module(code)).map(file -> parts(code, file));
  }

  private ContentDraft.Module parts(String code, ModuleFile file) {
    List<ContentDraft.Part<ModuleFile.Page>> pages = new ArrayList<>();
    List<ContentDraft.Part<ModuleFile.Page>> alternatives = new ArrayList<>();
    List<ContentDraft.Part<ModuleFile.Questions>> questions = new ArrayList<>();
    List<ContentDraft.Part<ModuleFile.Scenario>> scenarios = new ArrayList<>();
    int wanted = 0;
    for (String language : file.languages()) {
      for (ModuleFile.Unit unit : file.units()) {
        wanted++;
        String name = unit.file(language);
        switch (unit.unitKind()) {
          case PAGE -> {
            part(code, name, "page", language, unit, () -> reader.page(code, name), pages);
            alternative(code, language, unit, alternatives);
          }
          case PRACTICE, QUIZ ->
              part(
                  code,
                  name,
                  "questions",
                  language,
                  unit,
                  () -> reader.questions(code, name),
                  questions);
          case SCENARIO ->
              part(
                  code,
                  name,
                  "scenario",
                  language,
                  unit,
                  () -> reader.scenario(code, name),
                  scenarios);
        }
      }
    }
    boolean whole = pages.size() + questions.size() + scenarios.size() == wanted;
    return new ContentDraft.Module(code, file, pages, alternatives, questions, scenarios, whole);
  }

  private void alternative(
      String code,
      String language,
      ModuleFile.Unit unit,
      List<ContentDraft.Part<ModuleFile.Page>> into) {
    String name = unit.alternativeFile(language);
    if (source.text(ContentReader.folder(code) + name).isPresent()) {
      part(code, name, "alternative", language, unit, () -> reader.page(code, name), into);
    }
  }

  private <T> void part(
      String code,
      String name,
      String schema,
      String language,
      ModuleFile.Unit unit,
      Supplier<T> bind,
      List<ContentDraft.Part<T>> into) {
    String path = ContentReader.folder(code) + name;
    file(path, schema, bind)
        .ifPresent(f -> into.add(new ContentDraft.Part<>(path, language, unit, f)));
  }

  /** The file as its record, or empty and a fault. */
  private <T> Optional<T> file(String path, String schema, Supplier<T> bind) {
    try {
      JsonNode tree = path.endsWith(".md") ? reader.head(path) : reader.tree(path);
      uniqueIds(path, "", tree);
      boolean keepsToSchema = schemas.check(schema, path, tree, faults);
      return keepsToSchema ? Optional.of(bind.get()) : Optional.empty();
    } catch (ContentException e) {
      faults.add(path, "", e.what());
      return Optional.empty();
    }
  }

  private void uniqueIds(String path, String place, JsonNode node) {
    if (node.isArray()) {
      Set<String> seen = new HashSet<>();
      for (JsonNode element : node) {
        String id = element.path("id").asText("");
        if (!id.isEmpty() && !seen.add(id)) {
          faults.add(path, place, "the id '" + id + "' is used twice");
        }
        uniqueIds(path, join(place, id), element);
      }
    }
    node.fields().forEachRemaining(f -> uniqueIds(path, join(place, f.getKey()), f.getValue()));
  }

  private static String join(String place, String step) {
    return place.isEmpty() || step.isEmpty() ? place + step : place + "/" + step;
  }
}
