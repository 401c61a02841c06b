package org.alongside.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An answer is kept as JSON, so that a new kind of question needs no new column. */
@Converter
public class AnswerValueConverter implements AttributeConverter<AnswerValue, String> {
  private static final ObjectMapper JSON =
      new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

  @Override
  public String convertToDatabaseColumn(AnswerValue value) {
    try {
      return value == null ? null : JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public AnswerValue convertToEntityAttribute(String kept) {
    try {
      return kept == null ? null : JSON.readValue(kept, AnswerValue.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
