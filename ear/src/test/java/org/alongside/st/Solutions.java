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
  private static final int SHORTEST = 12;
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

  /** Whether a sentence is true; null: it is another kind of question. */
  Boolean truth(String question) {
    JsonNode correct = questions.get(question).path("correct");
    return correct.isBoolean() ? correct.asBoolean() : null;
  }

  /** Whether it is answered by what is told here; what is matched or put in order is not. */
  boolean knows(String question) {
    return List.of("single", "multiple", "truefalse", "sort")
        .contains(questions.get(question).get("kind").asText());
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

  /** The beginning of each feedback of a question, without marks that Markdown would change. */
  List<String> feedback(String question) {
    List<String> words = new ArrayList<>();
    for (String kind : List.of("options", "items")) {
      for (JsonNode part : questions.get(question).path(kind)) {
        String text = part.path("feedback").asText().replaceAll("[*_`\"'’“”\\[<>&].*", "");
        if (text.length() > SHORTEST) {
          words.add(text);
        }
      }
    }
    return words;
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
