package org.alongside.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Facts are kept as JSON. */
@Converter
public class FactsConverter implements AttributeConverter<Facts, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  static String json(Map<String, String> facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String convertToDatabaseColumn(Facts facts) {
    return json(facts.values());
  }

  @Override
  public Facts convertToEntityAttribute(String kept) {
    try {
      return new Facts(JSON.readValue(kept, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
