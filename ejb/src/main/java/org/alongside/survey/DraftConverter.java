package org.alongside.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** The answers of an open sheet, as JSON. */
@Converter
public class DraftConverter implements AttributeConverter<Map<String, Given>, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(Map<String, Given> draft) {
    try {
      return JSON.writeValueAsString(draft == null ? Map.of() : draft);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Map<String, Given> convertToEntityAttribute(String kept) {
    try {
      return kept == null
          ? Map.of()
          : Map.copyOf(JSON.readValue(kept, new TypeReference<Map<String, Given>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
