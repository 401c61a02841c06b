package org.alongside.interop.pressbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.exchange.ImportItem;
import org.alongside.exchange.ImportItem.Outcome;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Imported;
import org.alongside.exchange.ImportedFile;
import org.alongside.exchange.Probe;
import org.junit.jupiter.api.Test;

/** Pictures, sounds and films that come along with pages. */
class PicturesTest {
  private static final byte[] CAPTIONS =
      "WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n".getBytes(StandardCharsets.UTF_8);

  /** What a film begins with, and nothing more. */
  private static final byte[] FILM = {
    0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0, 'i', 's', 'o', 'm', 'm', 'p',
    '4', '2'
  };

  private static Imported folder(Map<String, Object> files) {
    Map<String, byte[]> bytes = new HashMap<>();
    files.forEach(
        (path, content) ->
            bytes.put(
                path,
                content instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : (byte[]) content));
    return new MarkdownImporter().read(Probe.zipped(bytes), ImportOptions.STANDARD);
  }

  private static List<String> notes(Imported read, String file) {
    return Probe.notes(read, item(read, file).name());
  }

  private static ImportItem item(Imported read, String file) {
    return read.items().stream().filter(i -> i.file().equals(file)).findFirst().orElseThrow();
  }

  @Test
  void aPictureComesWithItsWordsItsSourceAndAsksForNothing() {
    Imported read =
        folder(
            Map.of(
                "book/one.md",
                "---\ntitle: One\ntry: \"Look.\"\nlicense: CC BY 4.0\nauthor: Ana\n---\n"
                    + "Here it is:\n\n![Two keys](../img/the%20keys.PNG)\n",
                "img/the keys.PNG",
                Probe.picture()));
    ImportedFile picture = read.media().get(0);
    assertThat(picture.name()).matches("the-keys-[0-9a-f]{8}\\.png");
    assertThat(picture.words()).containsExactly(Map.entry("en", "Two keys"));
    assertThat(picture.source()).isEqualTo("Ana. One. CC BY 4.0");
    assertThat(Probe.file(read)).contains("![Two keys](" + picture.name() + ")");
    assertThat(item(read, "img/the keys.PNG").outcome()).isEqualTo(Outcome.UNDERSTOOD);
    assertThat(Probe.faults(read)).noneMatch(f -> f.contains("files") || f.contains("picture"));
  }

  @Test
  void whatIsMissingIsToldAndStandsInTheWayOfPublishing() {
    Imported read = folder(Map.of("one.md", "A key: ![](key.png)\n", "key.png", Probe.picture()));
    assertThat(notes(read, "key.png"))
        .containsExactly(
            "Before it is published, say in English what it shows, for whoever does not see or hear"
                + " it.",
            "Before it is published, say where it comes from, and its licence.");
    assertThat(Probe.faults(read)).anyMatch(f -> f.contains("files/0"));
  }

  @Test
  void whatIsNoPictureOrTooLargeOrNotThereIsDescribed() {
    Imported read =
        folder(
            Map.of(
                "one.md",
                "![A program](run.png) ![A house](house.svg) ![Far](https://example.org/far.png)\n",
                "run.png",
                "MZ, a program",
                "house.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "unused.png",
                Probe.picture()));
    assertThat(read.media()).isEmpty();
    assertThat(Probe.file(read))
        .contains("[Picture: A program", "[Picture: A house", "[Picture: Far");
    assertThat(notes(read, "one.md"))
        .anyMatch(n -> n.startsWith("The file “run.png” is none that a lesson may show"));
    assertThat(notes(read, "unused.png")).containsExactly("No text shows it, so it is left out.");
  }

  @Test
  void theSameBytesAreOneFileAndALinkedPdfComesToo() {
    byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    Imported read =
        folder(
            Map.of(
                "a.md",
                "![A key](one.png) and ![The key](two.png)\n",
                "b.md",
                "[The leaflet](docs/Leaflet%201.pdf)\n",
                "one.png",
                Probe.picture(),
                "two.png",
                Probe.picture(),
                "docs/Leaflet 1.pdf",
                pdf));
    assertThat(read.media()).hasSize(2);
    assertThat(read.media().get(1).name()).matches("leaflet-1-[0-9a-f]{8}\\.pdf");
    assertThat(read.units().get(1).files().get(".en.md"))
        .contains("[The leaflet](" + read.media().get(1).name() + ")");
  }

  @Test
  void aFilmComesWithTheCaptionsThatItsPageNames() {
    Imported read =
        folder(
            Map.of(
                "one.md",
                "Watch:\n\n<video title=\"A talk\"><source src=\"talk.mp4\"/><track srclang=\"en\""
                    + " src=\"words.vtt\"/></video>\n",
                "talk.mp4",
                FILM,
                "words.vtt",
                CAPTIONS));
    assertThat(read.media()).hasSize(2);
    String film = read.media().get(0).name();
    assertThat(film).matches("talk-[0-9a-f]{8}\\.mp4");
    assertThat(read.media().get(1).name()).isEqualTo(film.replace(".mp4", ".en.vtt"));
    assertThat(Probe.file(read)).contains("![A talk](" + film + ")");
    Imported without = folder(Map.of("one.md", "![A talk](talk.mp4)\n", "talk.mp4", FILM));
    assertThat(notes(without, "talk.mp4"))
        .contains("Before it is published, it needs captions in English.");
  }

  @Test
  void aBookShowsWhatLiesBesideIt() {
    String book =
        "<html><head><meta name=\"generator\" content=\"Pressbooks 6\"/><meta"
            + " name=\"pb-authors\" content=\"Ana\"/><meta name=\"pb-book-license\""
            + " content=\"cc-by\"/><title>Doors</title></head><body><div class=\"chapter\""
            + " id=\"one\"><h1 class=\"chapter-title\">One</h1><div class=\"ugc chapter-ugc\"><p>Words."
            + "</p><p><img src=\"files/key.png\" alt=\"A key\"/></p></div></div></body></html>";
    Imported read =
        new PressbooksImporter()
            .read(
                Probe.zipped(
                    Map.of(
                        "book/doors.html",
                        book.getBytes(StandardCharsets.UTF_8),
                        "book/files/key.png",
                        Probe.picture())),
                ImportOptions.STANDARD);
    assertThat(read.media()).hasSize(1);
    assertThat(read.media().get(0).source()).isEqualTo("Ana. Doors. CC BY");
    assertThat(Probe.file(read)).contains("![A key](" + read.media().get(0).name() + ")");
  }

  @Test
  void aPictureInTheTextItselfIsKeptToo() {
    Imported read =
        new MarkdownImporter()
            .read(
                Probe.of("a.md", "![A key](data:image/png;base64," + Probe.PICTURE + ")\n"),
                ImportOptions.STANDARD);
    assertThat(read.media()).hasSize(1);
    assertThat(read.media().get(0).name()).matches("picture-[0-9a-f]{8}\\.png");
  }
}
