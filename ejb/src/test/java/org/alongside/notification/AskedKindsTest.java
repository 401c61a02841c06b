package org.alongside.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of message that some feature asks for is known here, with its words. */
class AskedKindsTest {
  private static final Pattern ASKED =
      Pattern.compile("(?s)new MessageAsked\\(.*?;|\\bkind = .*?;");

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)+|invitation|export)\"");

  @Test
  void everyKindThatIsAskedForIsKnown() throws IOException {
    List<String> kinds = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/alongside"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (text.contains("new MessageAsked(")) {
          Matcher asked = ASKED.matcher(text);
          while (asked.find()) {
            LITERAL.matcher(asked.group()).results().forEach(m -> kinds.add(m.group(1)));
          }
        }
      }
    }
    assertThat(kinds).contains("invitation", "password-changed", "team-joined");
    assertThat(kinds)
        .allSatisfy(k -> assertThatCode(() -> MessageKind.of(k)).doesNotThrowAnyException());
  }
}
