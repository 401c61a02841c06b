package org.alongside.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.platform.SiteSettings;

/**
 * Reads everything that the programmes name. A file that cannot be read, breaks its schema or uses
 * an id twice becomes a fault, and the reading goes on. Fragments are those of the region that a
 * site has unless it says otherwise.
 */
class ContentDraftReader {
  private final ContentSource source;
  private final ContentReader reader;
  private final ContentSchemas schemas;
  private final ContentFaults faults;
  private final boolean mending;
  private final Map<String, String> mended = new HashMap<>();
  private final Map<String, Optional<InstrumentFile>> instruments = new LinkedHashMap<>();

  /**
   * @param mending whether a module whose outline breaks its schema is read all the same, with
   *     stand-ins: to find what is wrong in its other files, never to show or to keep it
   */
  ContentDraftReader(
      ContentSource source, ContentSchemas schemas, ContentFaults faults, boolean mending) {
    ContentSource written =
        new FragmentSource(
            source,
            SiteSettings.REGION.standard(),
            (path, fragment) -> faults.add(path, "", "the fragment " + fragment + " is missing"));
    this.source = path -> Optional.ofNullable(mended.get(path)).or(() -> written.text(path));
    this.reader = new ContentReader(this.source);
    this.schemas = schemas;
    this.faults = faults;
    this.mending = mending;
  }

  /** Everything. */
  ContentDraft read() {
    List<ContentReader.ProgrammeFile> programmes = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>();
    for (String id : ContentReader.PROGRAMMES) {
      String path = "programmes/" + id + ".yaml";
      file(path, "programme", () -> reader.programme(id)).ifPresent(programmes::add);
    }
    programmes.forEach(p -> codes.addAll(p.modules()));
    return read(programmes, codes);
  }

  /** One module, whatever the programmes list. */
  ContentDraft read(String code) {
    return read(List.of(), Set.of(code));
  }

  private ContentDraft read(List<ContentReader.ProgrammeFile> programmes, Set<String> codes) {
    Optional<RoleMatrix> matrix = file("role-matrix.yaml", "role-matrix", reader::roleMatrix);
    Optional<Set<String>> competencies =
        file("competencies.yaml", "competencies", () -> ids(reader.tree("competencies.yaml")));
    List<ContentDraft.Module> modules = new ArrayList<>();
    codes.forEach(code -> module(code).ifPresent(modules::add));
    Map<String, InstrumentFile> read = new LinkedHashMap<>();
    instruments.forEach((id, file) -> file.ifPresent(f -> read.put(id, f)));
    return new ContentDraft(source, matrix, competencies, programmes, read, List.copyOf(modules));
  }

  private static Set<String> ids(JsonNode competencies) {
    Set<String> ids = new HashSet<>();
    competencies.path("competencies").forEach(c -> ids.add(c.path("id").asText()));
    return ids;
  }

  private Optional<ContentDraft.Module> module(String code) {
    String path = ContentReader.folder(code) + "module.yaml";
    Optional<ModuleFile> outline = file(path, "module", () -> reader.module(code));
    if (outline.isEmpty() && mending) {
      outline = mended(path, code);
    }
    return outline.map(file -> new ModuleDraftReader(this, reader, code, file).read());
  }

  /** An outline that breaks its schema, as far as its units can be found by it. */
  private Optional<ModuleFile> mended(String path, String code) {
    try {
      Optional<OutlineMending.Mended> readable =
          OutlineMending.of(reader.tree(path), code, schemas::wrongInOutline);
      readable.ifPresent(
          m -> {
            mended.put(path, ContentReader.text(m.outline()));
            faults.standIns(path, m.parts());
          });
      return readable.map(m -> reader.module(code));
    } catch (ContentException unreadable) {
      return Optional.empty();
    }
  }

  boolean exists(String path) {
    return source.text(path).isPresent();
  }

  /** The instrument, read once however many surveys name it. */
  Optional<InstrumentFile> instrument(String id) {
    return instruments.computeIfAbsent(
        id,
        wanted ->
            file(
                ContentReader.instrumentPath(wanted),
                "instrument",
                () -> reader.instrument(wanted)));
  }

  /** The file as its record, or empty and a fault. */
  <T> Optional<T> file(String path, String schema, Supplier<T> bind) {
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
