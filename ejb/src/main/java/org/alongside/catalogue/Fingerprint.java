package org.alongside.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Tells whether what would be published is what was published. */
final class Fingerprint {
  /**
   * The renderer's number: raise it whenever the same files come out otherwise in a way that
   * learners should see, so that modules get a new version.
   */
  static final int FORMAT = 2;

  private static final ObjectMapper JSON =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private Fingerprint() {}

  /** SHA-256 over everything that is published, in hex. */
  static String of(
      ModuleFile file,
      Map<String, List<ModuleBuilder.BuiltUnit>> units,
      Map<String, Guide> guides,
      Map<String, Rubric> rubrics) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(("format " + FORMAT).getBytes(StandardCharsets.UTF_8));
      digest.update(JSON.writeValueAsBytes(file));
      for (Map.Entry<String, List<ModuleBuilder.BuiltUnit>> entry : units.entrySet()) {
        digest.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
        for (ModuleBuilder.BuiltUnit unit : entry.getValue()) {
          digest.update(unit.title().getBytes(StandardCharsets.UTF_8));
          digest.update(unit.json().getBytes(StandardCharsets.UTF_8));
        }
      }
      digest.update(JSON.writeValueAsBytes(guides));
      digest.update(JSON.writeValueAsBytes(rubrics));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
