package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * French as Canada writes it: a line never breaks inside guillemets or before a colon, for which
 * there is one space, U+00A0; nothing stands before a semicolon, a question or exclamation mark;
 * vous.
 */
class FrenchTypographyTest {
  private static final Path CONTENT = Path.of("src", "main", "resources", "content");
  private static final Pattern LOOSE =
      Pattern.compile(
          "«(?!\u00a0)|(?<!\u00a0)»|(?<=[\\p{L}\\p{N}»)”’])[ \u202f]:(?=\\s|$)"
              + "|(?<=[\\p{L}\\p{N}»)”’])[ \u00a0\u202f][;?!]|\\d %");
  private static final Pattern FAMILIAR =
      Pattern.compile("(?iu)(?<![\\p{L}’'-])(?:tu|toi|te|tes)(?![\\p{L}’'])");

  /** Texts that are in French as a whole, by their file. */
  private static Map<String, String> french() {
    return texts(name -> name.contains(".fr."), FrenchTypographyTest::text);
  }

  /** The French of files that hold both languages. */
  private static Map<String, String> beside() {
    return texts(
        name -> name.endsWith(".yaml") && !name.contains(".fr.") && !name.contains(".en."),
        file -> {
          List<String> said = new ArrayList<>();
          french(new YAMLMapper().readTree(text(file)), false, said);
          return String.join("\n", said);
        });
  }

  private static void french(JsonNode tree, boolean inside, List<String> said) {
    if (tree.isTextual() && inside) {
      said.add(tree.textValue());
    }
    tree.properties().forEach(e -> french(e.getValue(), inside || e.getKey().equals("fr"), said));
    if (tree.isArray()) {
      tree.forEach(one -> french(one, inside, said));
    }
  }

  /** Reads a file. */
  private interface Reading {
    String of(Path file) throws IOException;
  }

  private static Map<String, String> texts(Predicate<String> which, Reading reading) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (which.test(file.getFileName().toString())) {
          texts.put(CONTENT.relativize(file).toString(), reading.of(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  @Test
  void nothingBreaksInsideGuillemetsOrBeforeAColon() {
    assertThat(french()).hasSizeGreaterThan(30);
    assertThat(beside()).hasSizeGreaterThan(30);
    assertThat(french()).allSatisfy((file, text) -> assertThat(loose(text)).as(file).isEmpty());
    assertThat(beside()).allSatisfy((file, text) -> assertThat(loose(text)).as(file).isEmpty());
  }

  private static List<String> loose(String text) {
    return LOOSE
        .matcher(text)
        .results()
        .map(m -> text.substring(Math.max(0, m.start() - 20), Math.min(text.length(), m.end() + 9)))
        .toList();
  }

  @Test
  void knowsWhatIsLoose() {
    assertThat(
            List.of("mot : suite", "« mot\u00a0»", "«\u00a0mot »", "quoi\u00a0?", "oui !", "5 %"))
        .allSatisfy(text -> assertThat(loose(text)).hasSize(1));
    assertThat(loose("«\u00a0mot\u00a0»\u00a0: quoi? oui! 5\u00a0%; https://a.example")).isEmpty();
  }

  @Test
  void nobodyIsAddressedAsTu() {
    assertThat(french())
        .allSatisfy(
            (file, text) -> assertThat(FAMILIAR.matcher(text).results()).as(file).isEmpty());
    assertThat(beside())
        .allSatisfy(
            (file, text) -> assertThat(FAMILIAR.matcher(text).results()).as(file).isEmpty());
  }
}
