package org.alongside.st;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The right answers of a practice or quiz, read from the content files, as a learner who has
 * understood would give them.
 */
final class Solutions {
  private final Map<String, JsonNode> questions = new LinkedHashMap<>();

  private Solutions(JsonNode file) {
    file.get("questions").forEach(q -> questions.put(q.get("id").asText(), q));
  }

  static Solutions of(String module, String unit) {
    String path = "content/modules/" + module + "/" + unit + ".en.yaml";
    try (InputStream in = Solutions.class.getClassLoader().getResourceAsStream(path)) {
      return new Solutions(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of the right options; empty for a question that sorts. */
  List<String> options(String question) {
    List<String> right = new ArrayList<>();
    for (JsonNode option : questions.get(question).path("options")) {
      if (option.path("correct").asBoolean()) {
        right.add(option.get("id").asText());
      }
    }
    return right;
  }

  /** Id of an option that is not right. */
  String wrong(String question) {
    for (JsonNode option : questions.get(question).path("options")) {
      if (!option.path("correct").asBoolean()) {
        return option.get("id").asText();
      }
    }
    throw new IllegalArgumentException(question);
  }

  /** Category by item; empty for a question with options. */
  Map<String, String> places(String question) {
    Map<String, String> places = new LinkedHashMap<>();
    for (JsonNode item : questions.get(question).path("items")) {
      places.put(item.get("id").asText(), item.get("category").asText());
    }
    return places;
  }
}
