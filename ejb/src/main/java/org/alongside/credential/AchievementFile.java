package org.alongside.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.alongside.catalogue.ContentSource;

/** The file {@code credentials.yaml} of the content, and how its terms are kept. Pure. */
final class AchievementFile {
  static final String PATH = "credentials.yaml";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  /** Keys in order, so that the same terms are the same text. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private AchievementFile() {}

  private record Root(List<AchievementTerms> credentials) {}

  /** All that are in the file, in its order. */
  static List<AchievementTerms> read(ContentSource source) {
    String text =
        source.text(PATH).orElseThrow(() -> new IllegalStateException(PATH + " is missing"));
    try {
      return YAML.readValue(text, Root.class).credentials();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(PATH + ": " + e.getOriginalMessage(), e);
    }
  }

  static String text(AchievementTerms terms) {
    try {
      return JSON.writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static AchievementTerms terms(String text) {
    try {
      return JSON.readValue(text, AchievementTerms.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By which the same terms are known again. */
  static String fingerprint(AchievementTerms terms) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text(terms).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
