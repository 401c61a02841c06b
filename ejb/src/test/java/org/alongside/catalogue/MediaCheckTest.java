package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures have words, films have captions, and texts show what the module lists. */
class MediaCheckTest {
  private static final String MAP = "modules/M1/ward-map.png";
  private static final String FILM = "modules/M1/talk.mp4";

  private static String pointer(String type) {
    return "sha256:" + "a".repeat(64) + " 100 " + type + "\n";
  }

  private static SmallContent listing(String entries) {
    return SmallContent.valid()
        .replacing(SmallContent.MODULE, "units:", "files: [" + entries + "]\nunits:");
  }

  private static SmallContent withMap() {
    return listing("{name: ward-map.png, alt: {en: \"The ward.\"}, source: \"Own, CC0\"}")
        .with(MAP, pointer("image/png"));
  }

  private static List<String> sentences(SmallContent content) {
    return content.faults().stream().map(ContentFault::sentence).toList();
  }

  @Test
  void aPictureOfTheModuleIsShownWithItsWords() {
    SmallContent content =
        withMap().replacing(SmallContent.PAGE, "a mug", "a mug ![](ward-map.png)");
    assertThat(content.faults()).isEmpty();
    String html =
        new ModuleBuilder(content, "alberta").build("M1").units().get("en").get(0).content().html();
    assertThat(html)
        .contains("src=\"/media/" + "a".repeat(64) + "/ward-map.png\"", "alt=\"The ward.\"");
  }

  @Test
  void wordsInTheTextComeFirst() {
    SmallContent content =
        withMap().replacing(SmallContent.PAGE, "a mug", "![Where the *mugs* are](ward-map.png)");
    String html =
        new ModuleBuilder(content, "alberta").build("M1").units().get("en").get(0).content().html();
    assertThat(html).contains("alt=\"Where the mugs are\"");
  }

  @Test
  void whatIsNotListedOrNotThereIsAFault() {
    SmallContent unknown =
        SmallContent.valid().replacing(SmallContent.PAGE, "a mug", "![A mug](mug.png)");
    assertThat(sentences(unknown)).singleElement().asString().contains("has no file mug.png");
    SmallContent gone = listing("{name: ward-map.png, alt: {en: \"W\"}, source: \"Own\"}");
    assertThat(sentences(gone)).containsExactly("the file ward-map.png is not there");
  }

  @Test
  void aPictureWithoutWordsAndAFilmWithoutCaptionsAreFaults() {
    SmallContent silent =
        listing("{name: ward-map.png, source: \"Own\"}").with(MAP, pointer("image/png"));
    assertThat(sentences(silent)).singleElement().asString().contains("say what it shows");
    SmallContent film =
        listing("{name: talk.mp4, alt: {en: \"A talk\"}, source: \"Own\"}")
            .with(FILM, pointer("video/mp4"));
    assertThat(sentences(film)).singleElement().asString().contains("talk.en.vtt are missing");
  }

  @Test
  void aFilmIsShownWithItsCaptionsAndAPdfIsALink() {
    SmallContent content =
        listing(
                "{name: talk.mp4, alt: {en: \"A talk\"}, source: \"Own\"},"
                    + " {name: talk.en.vtt, source: \"Own\"}, {name: form.pdf, source: \"Own\"}")
            .with(FILM, pointer("video/mp4"))
            .with("modules/M1/talk.en.vtt", pointer("text/vtt"))
            .with("modules/M1/form.pdf", pointer("application/pdf"))
            .replacing(SmallContent.PAGE, "a mug", "![](talk.mp4) [the form](form.pdf)");
    assertThat(content.faults()).isEmpty();
    String html =
        new ModuleBuilder(content, "alberta").build("M1").units().get("en").get(0).content().html();
    assertThat(html)
        .contains("<video", "aria-label=\"A talk\"", "<track", "srclang=\"en\"", "/talk.en.vtt")
        .contains("href=\"/media/" + "a".repeat(64) + "/form.pdf\"");
  }
}
