package org.alongside.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the content format's files into their records; knows nothing of databases. The format is
 * told in {@code content/README.md}.
 */
class ContentReader {
  /** The programmes there are; each is a file of this name. */
  static final List<String> PROGRAMMES = List.of("peer", "staff");

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(.*?)\\R---\\R?(.*)\\z", Pattern.DOTALL);

  /** Shared: what it learns of a record's shape is dear. */
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final ContentSource source;

  ContentReader(ContentSource source) {
    this.source = source;
  }

  /** {@code programmes/<id>.yaml}; {@code electives} are those of its modules that are chosen. */
  record ProgrammeFile(
      String code,
      Map<String, String> title,
      String audience,
      List<String> modules,
      List<String> electives) {
    ProgrammeFile {
      electives = electives == null ? List.of() : List.copyOf(electives);
    }
  }

  ProgrammeFile programme(String id) {
    return read("programmes/" + id + ".yaml", ProgrammeFile.class);
  }

  RoleMatrix roleMatrix() {
    return read("role-matrix.yaml", RoleMatrix.class);
  }

  ModuleFile module(String code) {
    return read(folder(code) + "module.yaml", ModuleFile.class);
  }

  ModuleFile.Page page(String module, String file) {
    return parsed(required(folder(module) + file), folder(module) + file);
  }

  Optional<ModuleFile.Page> alternative(String module, ModuleFile.Unit unit, String language) {
    String path = folder(module) + unit.alternativeFile(language);
    return source.text(path).map(text -> parsed(text, path));
  }

  ModuleFile.Questions questions(String module, String file) {
    return read(folder(module) + file, ModuleFile.Questions.class);
  }

  ModuleFile.Scenario scenario(String module, String file) {
    return read(folder(module) + file, ModuleFile.Scenario.class);
  }

  ModuleFile.Reflection reflection(String module, String file) {
    return read(folder(module) + file, ModuleFile.Reflection.class);
  }

  ModuleFile.Attestation attestation(String module, String file) {
    return read(folder(module) + file, ModuleFile.Attestation.class);
  }

  GuideFile guide(String module, String language) {
    return read(folder(module) + guideFile(language), GuideFile.class);
  }

  RubricFile rubric(String module, String language) {
    return read(folder(module) + rubricFile(language), RubricFile.class);
  }

  InstrumentFile instrument(String id) {
    return read(instrumentPath(id), InstrumentFile.class);
  }

  /** Relative to the module's folder. */
  static String guideFile(String language) {
    return "live." + language + ".yaml";
  }

  /** Relative to the module's folder. */
  static String rubricFile(String language) {
    return "rubric." + language + ".yaml";
  }

  static String instrumentPath(String id) {
    return "instruments/" + id + ".yaml";
  }

  /** A file as a tree, for the JSON Schemas. */
  JsonNode tree(String path) {
    return read(path, JsonNode.class);
  }

  /** The file's text; refuses when there is none. */
  String required(String path) {
    return source.text(path).orElseThrow(() -> new ContentException(path, "this file is missing"));
  }

  static String folder(String module) {
    return "modules/" + module + "/";
  }

  /** Front matter as a tree, for the JSON Schema. */
  JsonNode head(String path) {
    return parse(path, split(required(path), path).group(1), JsonNode.class);
  }

  private ModuleFile.Page parsed(String text, String path) {
    Matcher parts = split(text, path);
    return new ModuleFile.Page(
        parse(path, parts.group(1), ModuleFile.PageHead.class), parts.group(2));
  }

  private static Matcher split(String text, String path) {
    Matcher parts = FRONT_MATTER.matcher(text);
    if (!parts.matches()) {
      throw new ContentException(path, "a page begins with front matter between two lines of ---");
    }
    return parts;
  }

  /** A tree as the text of a file. */
  static String text(JsonNode tree) {
    try {
      return YAML.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T read(String path, Class<T> type) {
    return parse(path, required(path), type);
  }

  private <T> T parse(String path, String text, Class<T> type) {
    try {
      return YAML.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new ContentException(path, e.getOriginalMessage() + at(e));
    }
  }

  private static String at(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
  }
}
