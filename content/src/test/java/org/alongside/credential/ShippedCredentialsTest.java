package org.alongside.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalogue.ContentSource;
import org.junit.jupiter.api.Test;

/** What certificates are given for, as it is shipped. */
class ShippedCredentialsTest {
  private static final ContentSource CONTENT =
      ContentSource.classPath(ShippedCredentialsTest.class.getClassLoader());

  private final List<AchievementTerms> terms = AchievementFile.read(CONTENT);

  @Test
  void holdsToItsSchema() throws IOException {
    JsonNode tree = new YAMLMapper().readTree(CONTENT.text("credentials.yaml").orElseThrow());
    String folder = "https://content.example/";
    var schema =
        JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                b ->
                    b.schemaLoaders(
                        l ->
                            l.schemas(
                                iri -> CONTENT.text(iri.substring(folder.length())).orElse(null))))
            .getSchema(SchemaLocation.of(folder + "schemas/credentials.schema.json"));
    assertThat(schema.validate(tree)).isEmpty();
  }

  @Test
  void everyCodeIsOfAModuleOrProgrammeThatIsThere() {
    for (AchievementTerms one : terms) {
      String folder = one.kind() == AchievementTerms.Kind.MODULE ? "modules/" : "programmes/";
      String file = one.kind() == AchievementTerms.Kind.MODULE ? "/module.yaml" : ".yaml";
      assertThat(CONTENT.text(folder + one.code() + file)).as(one.code()).isPresent();
      one.needs()
          .forEach(m -> assertThat(CONTENT.text("modules/" + m + "/module.yaml")).isPresent());
    }
  }

  /** Source: the domain page, section B: P07 and P10 are marked SAFETY. */
  @Test
  void safetyModulesAndBothProgrammesGiveOne() {
    Map<String, Integer> months =
        terms.stream()
            .filter(t -> t.months() != null)
            .collect(Collectors.toMap(AchievementTerms::code, AchievementTerms::months));
    assertThat(months).containsEntry("P07", 24).containsEntry("P10", 24);
    assertThat(terms).extracting(AchievementTerms::code).contains("peer", "staff");
  }

  @Test
  void saysEverythingInBothLanguages() {
    for (AchievementTerms one : terms) {
      for (Map<String, String> text : List.of(one.name(), one.description(), one.criteria())) {
        assertThat(text.keySet()).as(one.code()).isEqualTo(Set.of("en", "fr"));
      }
    }
  }

  @Test
  void termsAreKeptAsTheyWereRead() {
    for (AchievementTerms one : terms) {
      AchievementTerms kept = AchievementFile.terms(AchievementFile.text(one));
      assertThat(kept).isEqualTo(one);
      assertThat(AchievementFile.fingerprint(kept)).isEqualTo(AchievementFile.fingerprint(one));
    }
  }
}
