package org.alongside.tailoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Facts, answers and reasons in the one form in which they are kept: the same things, same text.
 */
final class PlanJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private PlanJson() {}

  static String text(Object thing) {
    JsonNode tree = JSON.valueToTree(thing);
    sort(tree);
    return tree.toString();
  }

  /** Sets have no order of their own; lists of things that are not words keep theirs. */
  private static void sort(JsonNode tree) {
    tree.forEach(PlanJson::sort);
    if (tree instanceof ArrayNode list && !list.isEmpty() && list.get(0).isTextual()) {
      List<JsonNode> words = new ArrayList<>();
      list.forEach(words::add);
      words.sort(Comparator.comparing(JsonNode::textValue));
      list.removeAll();
      list.addAll(words);
    }
  }

  static List<PlanReason> reasons(String text) {
    try {
      return JSON.readValue(text, new TypeReference<List<PlanReason>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same answers with another value under one name. */
  static IntakeAnswers with(IntakeAnswers told, String name, Object value) {
    ObjectNode all = JSON.valueToTree(told);
    all.set(name, JSON.valueToTree(value));
    return answers(all.toString());
  }

  static IntakeAnswers answers(String text) {
    try {
      return JSON.readValue(text, IntakeAnswers.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
