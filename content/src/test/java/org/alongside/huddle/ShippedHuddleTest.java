package org.alongside.huddle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.catalogue.ContentSource;
import org.junit.jupiter.api.Test;

/** The weekly cards, as they are shipped. */
class ShippedHuddleTest {
  private static final ContentSource CONTENT =
      ContentSource.classPath(ShippedHuddleTest.class.getClassLoader());

  /** Five minutes for all of it: read aloud in about one, so that four are left to talk. */
  private static final int WORDS_MOST = 170;

  private static final Pattern FAMILIAR =
      Pattern.compile("(?iu)(?<![\\p{L}’'-])(?:tu|toi|te|tes)(?![\\p{L}’'])");
  private static final Pattern LOOSE = Pattern.compile("« | »|(?<=[\\p{L}»)]) :(?=[ \\n])");

  private final List<HuddleCards.Card> cards = HuddleCards.read(CONTENT);

  private static List<Map<String, String>> texts(HuddleCards.Card card) {
    return List.of(card.title(), card.situation(), card.roles(), card.question(), card.close());
  }

  @Test
  void holdsToItsSchema() throws IOException {
    JsonNode tree = new YAMLMapper().readTree(CONTENT.text(HuddleCards.FILE).orElseThrow());
    String folder = "https://content.example/";
    var schema =
        JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                b ->
                    b.schemaLoaders(
                        l ->
                            l.schemas(
                                iri -> CONTENT.text(iri.substring(folder.length())).orElse(null))))
            .getSchema(SchemaLocation.of(folder + "schemas/huddle.schema.json"));
    assertThat(schema.validate(tree)).isEmpty();
  }

  @Test
  void eachIsReadAloudInAMinuteAndAsksOneQuestion() {
    for (HuddleCards.Card card : cards) {
      for (String language : List.of("en", "fr")) {
        int words =
            texts(card).stream().mapToInt(text -> text.get(language).split("\\s+").length).sum();
        assertThat(words).as(card.id() + " " + language).isLessThanOrEqualTo(WORDS_MOST);
        assertThat(card.question().get(language)).as(card.id()).containsOnlyOnce("?").endsWith("?");
      }
    }
  }

  @Test
  void frenchIsWrittenAsCanadaWritesIt() {
    assertThat(cards)
        .allSatisfy(
            card ->
                assertThat(texts(card))
                    .allSatisfy(
                        text -> {
                          assertThat(FAMILIAR.matcher(text.get("fr")).results()).isEmpty();
                          assertThat(LOOSE.matcher(text.get("fr")).results()).isEmpty();
                        }));
  }

  @Test
  void noTwoWeeksInHalfAYearHaveTheSameCard() {
    LocalDate monday = LocalDate.of(2026, 11, 30);
    Set<String> seen = new HashSet<>();
    for (int week = 0; week < 26; week++) {
      seen.add(HuddleCards.of(cards, monday.plusWeeks(week)).id());
    }
    assertThat(seen).hasSize(26);
    assertThat(HuddleCards.of(cards, monday.plusDays(6)).id())
        .isEqualTo(HuddleCards.of(cards, monday).id());
  }
}
