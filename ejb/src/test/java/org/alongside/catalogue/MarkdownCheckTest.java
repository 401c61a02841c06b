package org.alongside.catalogue;

import static org.alongside.catalogue.SmallContent.ALTERNATIVE;
import static org.alongside.catalogue.SmallContent.PAGE;
import static org.alongside.catalogue.SmallContent.QUIZ;
import static org.alongside.catalogue.SmallContent.SCENARIO;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownCheckTest {
  static Stream<Break> breaks() {
    return Stream.of(
        // sources
        Break.in(PAGE, "ward.[^bc]", "ward.[^bc][^other]", "", "[^other] has no source"),
        Break.in(PAGE, "ward.[^bc]", "ward.", "", "[^bc] is defined and never used"),
        Break.in(PAGE, "[^bc]: Author", "[^bc]: One\n\n[^bc]: Author", "", "defined twice"),
        Break.in(PAGE, "to one person", "to[^bc] one person", "try", "[^bc] has no source"),
        Break.in(ALTERNATIVE, "in the hall.", "in the hall.[^bc]", "", "[^bc] has no source"),
        // links
        Break.in(PAGE, "#the-plan", "#a-plan", "", "#a-plan leads to no heading"),
        Break.in(PAGE, "https://example.org/a", "https://example/a", "", "is no address"),
        Break.in(PAGE, "(#the-plan)", "(plan.en.md)", "", "plan.en.md is no address"),
        Break.in(PAGE, "(#the-plan)", "(javascript:alert)", "", "is no address"),
        Break.in(PAGE, "(#the-plan)", "(<https://a.org/b c>)", "", "is not well-formed"),
        Break.in(PAGE, "desk@example.org", "desk", "", "mailto:desk is no address"),
        Break.in(PAGE, "tel:+16045550100", "tel:us", "", "tel:us is no address"),
        Break.in(PAGE, "<https://example.org/a>", "https://example.org/a", "", "no link until"),
        // shape
        Break.in(PAGE, "## At the desk", "# At the desk\n\n## There", "", "from ## to ####"),
        Break.in(PAGE, "### The plan", "#### The plan", "", "skips a level"),
        Break.in(PAGE, "a mug", "<b>a mug</b>", "", "raw HTML"),
        Break.in(PAGE, "## At the desk", "<div>\n</div>\n\n## At the desk", "", "raw HTML"),
        Break.in(PAGE, "a mug", "![a mug](mug.svg)", "", "has no file mug.svg"),
        Break.in(PAGE, "```role-matrix\n", "```role-matrix\ntext\n", "", "must be empty"),
        // everywhere
        Break.in(
            QUIZ, "It is true.", "It is <i>true</i>.", "questions/key/options/a/feedback", "raw"),
        Break.in(
            QUIZ,
            "Say that nobody",
            "Say[^x] that nobody",
            "questions/notes/options/c/text",
            "[^x]"),
        Break.in(QUIZ, "A man asks", "A man[^x] asks", "questions/key/stem", "[^x]"),
        Break.in(QUIZ, "Two questions", "Two[^x] questions", "intro", "[^x]"),
        Break.in(SCENARIO, "He wins", "He[^x] wins", "nodes/calm/text", "[^x]"),
        Break.in(SCENARIO, "You play.", "You[^x] play.", "nodes/told/choices/a", "[^x]"),
        Break.in(SCENARIO, "You kept", "You[^x] kept", "debrief", "[^x]"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds(Break broken) {
    broken.holds(SmallContent.valid());
  }
}
