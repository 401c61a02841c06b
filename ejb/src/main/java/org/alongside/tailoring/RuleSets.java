package org.alongside.tailoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.alongside.catalogue.ContentException;
import org.alongside.catalogue.ContentSource;

/** The rules that are shipped, read once: those of peers and those of staff. */
final class RuleSets {
  /** The peers' file below the content's folder. */
  static final String PEER_FILE = "tailoring/peer.yaml";

  /** The staff's file. */
  static final String STAFF_FILE = "tailoring/staff.yaml";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private RuleSets() {}

  /** Read at first use: tests of ejb alone have no content. */
  private static final class Shipped {
    private static final ContentSource SOURCE =
        ContentSource.classPath(RuleSets.class.getClassLoader());
    private static final RuleSet PEER = read(SOURCE, PEER_FILE);
    private static final RuleSet STAFF = read(SOURCE, STAFF_FILE);
  }

  static RuleSet peer() {
    return Shipped.PEER;
  }

  static RuleSet staff() {
    return Shipped.STAFF;
  }

  /** Those that are for these facts. */
  static RuleSet of(PlanFacts facts) {
    return facts.isPeer() ? peer() : staff();
  }

  /** Reads one of the files. */
  static RuleSet read(ContentSource source, String path) {
    String text =
        source.text(path).orElseThrow(() -> new ContentException(path, "this file is missing"));
    try {
      return YAML.readValue(text, RuleSet.class);
    } catch (JsonProcessingException e) {
      throw new ContentException(path, e.getOriginalMessage());
    }
  }
}
