package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English as Canada writes it: colour and centre, recognize and program; sources as they are. */
class CanadianSpellingTest {
  private static final Path CONTENT = Path.of("src", "main", "resources", "content");

  /** A footnote names a work by the title that it has. */
  private static final Pattern SOURCE = Pattern.compile("(?m)^\\s*\\[\\^[^]]+]:.*$|<[^>]*>");

  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?i)\\b(?:colors?|colored|behaviors?|favors?|favorites?|honors?|neighbors?|neighborhoods?"
              + "|labors?|humor|rumors?|centers?|theaters?|counselors?|counseling|traveled|traveling"
              + "|canceled|canceling|defense|offense|checkbooks?)\\b");

  private static final Pattern BRITISH =
      Pattern.compile(
          "(?i)\\b(?:(?:organ|recogn|real|apolog|special|summar|emphas|minim|stigmat|priorit)is"
              + "(?:e|es|ed|ing|ation|ations)|whilst|tyres?"
              + "|gaol|kerbs?)\\b");

  private static List<Path> english() {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files
          .filter(f -> f.getFileName().toString().matches(".*\\.en\\.(md|yaml)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(Pattern pattern, Path file) {
    try {
      String text = SOURCE.matcher(Files.readString(file)).replaceAll("");
      return pattern.matcher(text).results().map(MatchResult::group).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isKept() {
    assertThat(english()).hasSizeGreaterThan(200);
    assertThat(english()).allSatisfy(f -> assertThat(found(AMERICAN, f)).isEmpty());
    assertThat(english()).allSatisfy(f -> assertThat(found(BRITISH, f)).isEmpty());
  }
}
