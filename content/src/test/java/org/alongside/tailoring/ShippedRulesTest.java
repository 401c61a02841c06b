package org.alongside.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.catalogue.BuiltContent;
import org.alongside.catalogue.ContentFault;
import org.alongside.catalogue.ContentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that are shipped are whole, decided and about the modules that are shipped. */
class ShippedRulesTest {
  private static final ContentSource SOURCE =
      ContentSource.classPath(ShippedRulesTest.class.getClassLoader());

  @ParameterizedTest
  @ValueSource(strings = {RuleSets.PEER_FILE, RuleSets.STAFF_FILE})
  void passTheirSchemaAndEveryCheck(String path) {
    assertThat(BuiltContent.refused("tailoring", path)).isEmpty();
    assertThat(RuleSetCheck.faults(RuleSets.read(SOURCE, path), path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"peer, " + RuleSets.PEER_FILE, "staff, " + RuleSets.STAFF_FILE})
  void areAboutTheModulesOfTheProgramme(String programme, String path) {
    RuleSet rules = RuleSets.read(SOURCE, path);
    Map<String, BuiltContent.Taught> taught = BuiltContent.taught(programme);
    assertThat(rules.modules())
        .extracting(RuleSet.PlanModule::code)
        .containsExactlyElementsOf(taught.keySet());
    for (RuleSet.PlanModule module : rules.modules()) {
      BuiltContent.Taught there = taught.get(module.code());
      assertThat(module.live()).as(module.code()).isEqualTo(there.live());
      assertThat(module.competencies())
          .as(module.code())
          .containsExactlyElementsOf(there.competencies());
      effects(rules, module)
          .forEach(
              e -> {
                if (e.requirement() == Requirement.FAST_TRACK) {
                  assertThat(there.challenge()).as(module.code() + " has a challenge").isTrue();
                }
                if (e.variant() != null) {
                  assertThat(there.variants()).contains(e.variant().name().toLowerCase());
                }
              });
    }
  }

  private static List<RuleSet.Effect> effects(RuleSet rules, RuleSet.PlanModule module) {
    return rules.rules().stream()
        .flatMap(r -> r.cases().stream())
        .flatMap(c -> c.then().stream())
        .filter(e -> e.modules().contains(module.code()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {RuleSets.PEER_FILE, RuleSets.STAFF_FILE})
  void aVersionNeverSaysTwoThings(String path) throws IOException, NoSuchAlgorithmException {
    Map<String, String> versions = new TreeMap<>();
    new YAMLMapper()
        .readTree(SOURCE.text("tailoring/versions.yaml").orElseThrow())
        .properties()
        .forEach(e -> versions.put(e.getKey(), e.getValue().asText()));
    RuleSet rules = RuleSets.read(SOURCE, path);
    assertThat(versions)
        .as("what %s says now; a change is a new version with its own line", rules.version())
        .containsEntry(rules.version(), fingerprint(path));
  }

  private static String fingerprint(String path) throws IOException, NoSuchAlgorithmException {
    Object said = new YAMLMapper().readValue(SOURCE.text(path).orElseThrow(), Object.class);
    byte[] canonical =
        new ObjectMapper()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .writeValueAsBytes(said);
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical))
        .substring(0, 16);
  }

  private static List<String> wrong(String was, String becomes) {
    String text = SOURCE.text(RuleSets.PEER_FILE).orElseThrow();
    assertThat(text).contains(was);
    ContentSource changed = path -> Optional.of(text.replace(was, becomes));
    return RuleSetCheck.faults(RuleSets.read(changed, "changed"), "changed").stream()
        .map(ContentFault::toString)
        .toList();
  }

  @Test
  void anUnknownFactIsRefused() {
    assertThat(wrong("fact: formalHours", "fact: formalHuors"))
        .containsExactly("changed at rules/R05: there is no fact 'formalHuors'");
    assertThat(wrong("settings, has: CORRECTIONS", "settings, has: PRISON"))
        .containsExactly("changed at rules/R17: 'settings' is never 'PRISON'");
    assertThat(wrong("formalHours, atLeast: 200", "formalHours, has: P01"))
        .singleElement()
        .asString()
        .contains("one thing is asked: atLeast, atMost, below");
    assertThat(wrong("modules: [E10]", "modules: [E99]"))
        .containsExactly("changed at rules/R17: the plan has no module 'E99'");
    assertThat(wrong("unless: [R04]", "unless: [R09]"))
        .containsExactly("changed at rules/R05: there is no rule 'R09'");
    assertThat(wrong("{fact: role, is: FAMILY_PEER}", "{fact: training.hours, atLeast: 3}"))
        .singleElement()
        .asString()
        .contains("known only in a case about TRAINING");
  }

  @Test
  void aContradictionThatNothingDecidesIsRefused() {
    assertThat(wrong("overrides: [R03, R05]", "cap: FAST_TRACK"))
        .anyMatch(s -> s.contains("R03: it contradicts R04 about P02"))
        .noneMatch(s -> s.contains("R05"));
    assertThat(wrong("overrides: [R04]", "live: REQUIRED"))
        .containsExactly(
            "changed at rules/R04: it contradicts R16 about P03; say which of the two overrides the other");
    assertThat(wrong("unless: [R04]\n", "\n")).as("R04 overrides R05 all the same").isEmpty();
  }

  @Test
  void whatCanNeverFireIsRefused() {
    assertThat(wrong("remoteShare, atLeast: 0.2", "remoteShare, atLeast: 1.2"))
        .containsExactly("changed at rules/R19: it can never fire");
    assertThat(wrong("unless: [R04]", "unless: [R01]"))
        .containsExactly("changed at rules/R05: it can never fire");
    assertThat(
            wrong("{fact: certificate.verified, is: true}", "{fact: certificate.held, is: false}"))
        .contains("changed at rules/R04: it can never fire");
    assertThat(
            wrong(
                "{fact: lastPracticeOn, beforeMonths: 24}",
                "{fact: lastPracticeOn, beforeMonths: 24}\n          - {fact: lastPracticeOn, withinMonths: 12}"))
        .containsExactly("changed at rules/R06: it can never fire");
  }

  @Test
  void aRuleThatDependsOnItselfIsRefused() {
    assertThat(wrong("overrides: [R03, R04, R05]", "overrides: [R03, R06]"))
        .containsExactly(
            "changed at rules/R06: it depends on itself, by what it overrides or by 'unless'");
  }
}
