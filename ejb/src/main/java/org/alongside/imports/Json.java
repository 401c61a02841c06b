package org.alongside.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/** What imports keep as JSON, written and read. */
final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new JavaTimeModule());

  private Json() {}

  static String cells(Map<ImportField, String> cells) {
    return write(cells);
  }

  static Map<ImportField, String> cells(String json) {
    return read(json, new TypeReference<Map<ImportField, String>>() {});
  }

  static String said(List<Said> said) {
    return write(said);
  }

  static List<Said> said(String json) {
    return json == null ? List.of() : read(json, new TypeReference<List<Said>>() {});
  }

  static List<String> heads(String json) {
    return read(json, new TypeReference<List<String>>() {});
  }

  static ImportOptions options(String json) {
    return read(json, new TypeReference<ImportOptions>() {});
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A short list of numbers. */
  static List<Integer> numbers(String json) {
    return read(json, new TypeReference<List<Integer>>() {});
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
