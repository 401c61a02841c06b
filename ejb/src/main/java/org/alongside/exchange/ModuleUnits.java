package org.alongside.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts units that were read into a module. */
public final class ModuleUnits {
  private static final String MODULE = "module.yaml";

  /** What a quiz of ours asks for where nobody has said otherwise. */
  private static final int PASS_PERCENT = 80;

  private ModuleUnits() {}

  /**
   * The files that change: {@code module.yaml} with the units at its end and the files that they
   * show, and theirs. A unit whose id is taken gets another; a module without units takes the
   * languages of what comes. What stands for the bytes of a file is not among them.
   *
   * @param module the text of {@code module.yaml} as it is
   */
  public static SortedMap<String, String> into(
      String module, List<ImportedUnit> units, List<ImportedFile> shown) {
    ObjectNode file = Yaml.read(module) instanceof ObjectNode read ? read : Yaml.object();
    if (!file.path("units").isArray()) {
      file.putArray("units");
    }
    ArrayNode before = file.withArray("units");
    Set<String> languages = new LinkedHashSet<>();
    Ids ids = new Ids();
    before.forEach(unit -> ids.take(unit.path("id").asText(), "unit"));
    boolean empty = before.isEmpty();
    SortedMap<String, String> files = new TreeMap<>();
    ArrayNode added = Yaml.array();
    for (ImportedUnit unit : units) {
      String id = ids.take(unit.id(), "unit");
      added.add(line(id, unit));
      unit.files()
          .forEach(
              (ending, text) -> {
                languages.add(ending.substring(1, 3));
                files.put(id + ending, text);
              });
    }
    files.put(
        MODULE, written(module, file, added, list(file, shown), empty ? languages : Set.of()));
    return files;
  }

  /** Those that the module does not list yet: the same name is the same file. */
  private static ArrayNode list(ObjectNode module, List<ImportedFile> shown) {
    Set<String> known = new HashSet<>();
    module.path("files").forEach(file -> known.add(file.path("name").asText()));
    ArrayNode added = Yaml.array();
    for (ImportedFile file : shown) {
      if (known.add(file.name())) {
        ObjectNode line = added.addObject();
        line.put("name", file.name());
        if (!file.words().isEmpty()) {
          file.words().forEach(line.putObject("alt")::put);
        }
        line.put("source", file.source());
      }
    }
    return added;
  }

  private static ObjectNode line(String id, ImportedUnit unit) {
    ObjectNode line = Yaml.object();
    line.put("id", id);
    line.put("kind", unit.kind());
    if (unit.kind().equals("quiz")) {
      line.put("passPercent", PASS_PERCENT);
    }
    return line;
  }

  /** With lines added where that is possible, so that remarks stay; else written anew. */
  private static String written(
      String module, ObjectNode file, ArrayNode added, ArrayNode shown, Set<String> languages) {
    ObjectNode wanted = file.deepCopy();
    wanted.withArray("units").addAll(added);
    if (!shown.isEmpty()) {
      wanted.withArray("files").addAll(shown);
    }
    if (!languages.isEmpty()) {
      ArrayNode said = wanted.putArray("languages");
      languages.forEach(said::add);
    }
    StringBuilder longer = new StringBuilder(module.stripTrailing()).append('\n');
    for (JsonNode unit : added) {
      longer.append("  - {id: ").append(unit.path("id").asText());
      longer.append(", kind: ").append(unit.path("kind").asText());
      if (unit.has("passPercent")) {
        longer.append(", passPercent: ").append(unit.path("passPercent").asInt());
      }
      longer.append("}\n");
    }
    if (!shown.isEmpty()) {
      ObjectNode end = Yaml.object();
      end.set("files", shown);
      longer.append(Yaml.write(end));
    }
    return Yaml.read(longer.toString()).equals(wanted) ? longer.toString() : Yaml.write(wanted);
  }
}
