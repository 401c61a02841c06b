package org.alongside.interop.pressbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.exchange.ImportItem.Outcome;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Imported;
import org.alongside.exchange.ImportedUnit;
import org.alongside.exchange.Probe;
import org.alongside.exchange.Upload;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/** Pages from Pressbooks and from folders of Markdown. */
class PagesTest {
  private static Imported book() {
    return new PressbooksImporter()
        .read(Probe.seed("pressbooks", "book.html"), ImportOptions.STANDARD);
  }

  private static Imported folder() {
    return new MarkdownImporter()
        .read(Probe.zipped("markdown", "folder.txt"), ImportOptions.STANDARD);
  }

  private static String page(Imported read, String id, String ending) {
    return read.units().stream()
        .filter(u -> u.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not among " + read.units()))
        .files()
        .get(ending);
  }

  @Test
  void chaptersArePages() {
    Imported read = book();
    assertThat(read.title()).isEqualTo("Beside, Not Above");
    assertThat(read.units())
        .extracting(ImportedUnit::id)
        .containsExactly("introduction", "a-key-in-your-hand", "notes-that-stay");
    assertThat(Probe.item(read, "Appendix").outcome()).isEqualTo(Outcome.LEFT_OUT);
    assertThat(Probe.item(read, "The first week").outcome()).isEqualTo(Outcome.LEFT_OUT);
    assertThat(Probe.item(read, "toc").outcome()).isEqualTo(Outcome.LEFT_OUT);
  }

  @Test
  void aChapterKeepsItsWordsAndItsShape() {
    assertThat(page(book(), "a-key-in-your-hand", ".en.md"))
        .startsWith("---\ntitle: \"A key in your hand\"\ntry: \"\"\n---\n")
        .contains("\n## Before lunch\n")
        .contains("\n### What you say\n")
        .contains("> I work here, and I was once locked in.")
        .contains("1. Sit down.")
        .contains("*\\[Picture: Two keys on a ring\\]*")
        .contains("The key of the north ward.")
        .contains("|8 a.m.|The nurse \\| the peer|")
        .contains("More in the next chapter and at [the network](https://example.org/doors)")
        .contains("[www.example.org](https://www.example.org)")
        .contains("Two keys ©")
        .doesNotContain("alert");
  }

  @Test
  void footnotesAreSources() {
    assertThat(page(book(), "a-key-in-your-hand", ".en.md"))
        .contains("A man asks why you have a key.[^n1]")
        .contains("[^n1]: Whitford, A. (2021). *Doors*. River Valley Press.");
    assertThat(page(book(), "notes-that-stay", ".en.md"))
        .contains("Write what he could read.[^n1] And then read it to him.[^n2]")
        .contains("[^n2]: The same, page 4.");
  }

  @Test
  void licencesAndAttributionsAreCarried() {
    assertThat(page(book(), "a-key-in-your-hand", ".en.md"))
        .contains("[^imported-source]: Joel Cardinal. *Beside, Not Above*. A key in your hand by")
        .contains("Creative Commons Attribution 4.0 International License, except where")
        .contains("https://creativecommons.org/licenses/by/4.0/");
    assertThat(page(book(), "introduction", ".en.md"))
        .contains(
            "[^imported-source]: Ana Whitford and Joel Cardinal. *Beside, Not Above*. CC BY-SA, ©"
                + " River Valley Peer Network");
  }

  @Test
  void pagesWaitOnlyForWhatTheNotesName() {
    assertThat(Probe.faults(book())).isNotEmpty().allMatch(f -> f.contains("try"));
    assertThat(Probe.faults(folder()))
        .allMatch(f -> f.contains("try") || f.contains("its units take"));
  }

  @Test
  void aBookWithEntitiesIsRefused() {
    Upload entities =
        Probe.of(
            "book.html",
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><div"
                + " class=\"chapter\"><div class=\"ugc\">&x;</div></div></html>");
    assertThatThrownBy(() -> new PressbooksImporter().read(entities, ImportOptions.STANDARD))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.key()).isEqualTo("exchange.error.dtd"));
  }

  @Test
  void aFolderInTwoLanguages() {
    Imported read = folder();
    assertThat(read.units())
        .extracting(ImportedUnit::id)
        .containsExactly("first-day", "notes", "only-english");
    assertThat(read.units().get(0).files()).containsOnlyKeys(".en.md");
    assertThat(Probe.notes(read, "Votre premier jour"))
        .contains("Not every page is there in this language, so this one is left out.");
  }

  @Test
  void aPageSaysWhatItsFrontMatterSays() {
    assertThat(page(folder(), "first-day", ".en.md"))
        .startsWith(
            "---\ntitle: \"Your first day\"\ntry: \"Ask one person where the kettle is.\"\n---\n")
        .contains("[^imported-source]: Ana Whitford, Joel Cardinal. *Your first day*. CC BY 4.0.")
        .contains("[^k]: Whitford (2021). *Kettles*.")
        .contains("*\\[Picture: A kettle\\]*")
        .contains("## Before lunch")
        .contains("See the next page or [https://example.org/more](https://example.org/more).");
  }

  @Test
  void aPageWithoutHasItsHeadingAsTitleAndTheFoldersLicence() {
    assertThat(page(folder(), "notes", ".en.md"))
        .contains("title: \"Notes that stay\"")
        .doesNotContain("# Notes that stay")
        .contains("Write what he could read. Then read it to him.")
        .contains("|refused|said no|")
        .contains("A note is read twice.")
        .contains("[^unused]: A source without a place.")
        .contains("[^imported-source]: *Notes that stay*. Creative Commons Attribution-ShareAlike");
  }

  @Test
  void whatNeedsNoChangeStaysAsItWasWritten() {
    String text = "Just *words*,\nas   they were.\n\n* one\n* two\n";
    Imported read =
        new MarkdownImporter().read(Probe.of("03 A page.md", text), ImportOptions.STANDARD);
    assertThat(Probe.file(read)).isEqualTo("---\ntitle: \"A page\"\ntry: \"\"\n---\n" + text);
  }
}
