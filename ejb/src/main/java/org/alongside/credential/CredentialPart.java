package org.alongside.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * A module of a programme's credential, as it was when that was earned.
 *
 * @param module code
 * @param title by language
 * @param completedOn ISO date in the site's zone; null where it was recognised from earlier
 *     training
 */
public record CredentialPart(String module, Map<String, String> title, String completedOn) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public CredentialPart {
    title = Map.copyOf(title);
  }

  static String text(List<CredentialPart> parts) {
    try {
      return JSON.writeValueAsString(parts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<CredentialPart> of(String text) {
    try {
      return JSON.readValue(text, new TypeReference<List<CredentialPart>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
