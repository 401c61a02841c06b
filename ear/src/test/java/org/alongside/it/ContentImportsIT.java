package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.authoring.BeginDraft;
import org.alongside.authoring.DraftFiles;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.FileText;
import org.alongside.authoring.Versions;
import org.alongside.exchange.BringFile;
import org.alongside.exchange.ContentExports;
import org.alongside.exchange.ContentImports;
import org.alongside.exchange.ExportedFile;
import org.alongside.exchange.ImportFormat;
import org.alongside.exchange.ImportItem;
import org.alongside.exchange.ImportItem.Outcome;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.ImportPlan;
import org.alongside.exchange.TakeOver;
import org.alongside.exchange.Upload;
import org.alongside.media.MediaFiles;
import org.alongside.media.MediaPointer;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teaching comes in by a file that is looked at first, and goes out as a zip. */
class ContentImportsIT extends InServer {
  private static final String GIFT =
      "::Key::Why a key? {=I work here#It is true. ~I found it#It is not. ~Not now#He asks again.}\n";

  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  /** What a film begins with. */
  private static final byte[] FILM = {
    0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0, 'i', 's', 'o', 'm', 'm', 'p',
    '4', '2'
  };

  @EJB private ContentImports imports;
  @EJB private ContentExports exports;
  @EJB private Drafts drafts;
  @EJB private DraftFiles files;
  @EJB private Versions versions;
  @EJB private MediaFiles media;
  private As author;

  @BeforeEach
  void signIn() {
    author = APerson.coordinator().signedIn();
  }

  @AfterEach
  void closeDrafts() {
    OpenDrafts.close(author);
  }

  private String bring(As by, String name, byte[] bytes, ImportFormat format) {
    return by.get(() -> imports.bring(new BringFile(name, bytes, format, ImportOptions.STANDARD)));
  }

  private String gift() {
    return bring(author, "C:\\keys.gift", GIFT.getBytes(StandardCharsets.UTF_8), null);
  }

  /** As a browser would have it; the file is gone then. */
  private static byte[] taken(ExportedFile zip) {
    try (zip) {
      return Files.readAllBytes(zip.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Sends a file a megabyte at a time, as the page does. */
  private String sent(As by, byte[] bytes) {
    String upload = PublicId.random();
    for (int n = 0; n * MediaFiles.PIECE < bytes.length; n++) {
      int number = n;
      byte[] piece =
          Arrays.copyOfRange(
              bytes, n * MediaFiles.PIECE, Math.min(bytes.length, (n + 1) * MediaFiles.PIECE));
      by.run(() -> media.piece(upload, number, piece));
    }
    return upload;
  }

  private static long kept() {
    return Database.number("SELECT COUNT(*) FROM content_import");
  }

  @Test
  void aFileIsLookedAtAndChangesNothing() {
    long before = Database.number("SELECT COUNT(*) FROM draft");
    ImportPlan plan = author.get(() -> imports.plan(gift()));
    assertThat(plan.name()).isEqualTo("keys.gift");
    assertThat(plan.format()).isEqualTo(ImportFormat.GIFT);
    assertThat(plan.units()).isEqualTo(1);
    assertThat(plan.count(Outcome.UNDERSTOOD)).isEqualTo(1);
    assertThat(Database.number("SELECT COUNT(*) FROM draft")).isEqualTo(before);
  }

  @Test
  void itsUnitsGoBehindThoseOfADraft() {
    String id = gift();
    List<String> changed = author.get(() -> imports.takeOver(TakeOver.into(id, "W7")));
    String module =
        author.get(() -> files.read(changed.get(0), "module.yaml")).text().stripTrailing();
    assertThat(module).endsWith("- {id: keys, kind: practice}");
    assertThat(author.get(() -> files.read(changed.get(0), "keys.en.yaml")).text())
        .contains("I work here");
    assertNotFound(() -> author.get(() -> imports.plan(id)));
    String again = gift();
    assertThat(author.get(() -> imports.takeOver(TakeOver.into(again, "W7")))).isEqualTo(changed);
    assertThat(author.get(() -> files.list(changed.get(0))))
        .extracting(FileText::path)
        .contains("keys.en.yaml", "keys-2.en.yaml");
  }

  @Test
  void aModuleBeginsWithAFolderOfPages() {
    String id =
        bring(
            author,
            "page.md",
            "# A page\n\nWords.\n".getBytes(StandardCharsets.UTF_8),
            ImportFormat.MARKDOWN);
    TakeOver fresh = new TakeOver(id, List.of(), "X9", true, "New", "Nouveau", List.of("staff"));
    String draft = author.get(() -> imports.takeOver(fresh)).get(0);
    assertThat(author.get(() -> files.list(draft)))
        .extracting(FileText::path)
        .containsExactly("module.yaml", "page.en.md");
  }

  @Test
  void picturesOfAFolderComeInAsFilesOfTheModule() {
    byte[] page =
        "---\ntitle: A page\nlicense: CC BY 4.0\n---\nLook: ![Two keys](keys.png)\n"
            .getBytes(StandardCharsets.UTF_8);
    String id = bring(author, "a.zip", zip(Map.of("p/one.md", page, "p/keys.png", PICTURE)), null);
    ImportPlan plan = author.get(() -> imports.plan(id));
    assertThat(plan.items())
        .filteredOn(i -> i.file().equals("keys.png"))
        .extracting(ImportItem::outcome)
        .containsExactly(Outcome.UNDERSTOOD);
    String draft = author.get(() -> imports.takeOver(TakeOver.into(id, "W7"))).get(0);
    FileText picture =
        author.get(() -> files.list(draft)).stream()
            .filter(f -> f.path().endsWith(".png"))
            .findFirst()
            .orElseThrow();
    MediaPointer pointer = MediaPointer.of(picture.text()).orElseThrow();
    assertThat(author.get(() -> media.read(pointer.hash(), 0))).isEqualTo(PICTURE);
    assertThat(author.get(() -> files.read(draft, "module.yaml")).text())
        .contains("files:", picture.path(), "Two keys", "CC BY 4.0");
    assertThat(author.get(() -> files.read(draft, "one.en.md")).text())
        .contains("![Two keys](" + picture.path() + ")");
    assertThat(author.get(() -> files.check(draft)))
        .noneMatch(f -> f.sentence().contains("file") && f.sentence().contains(picture.path()));
  }

  @Test
  void aZipThatIsLargerThanOneRequestComesInPieces() {
    byte[] film = Arrays.copyOf(FILM, 12 << 20);
    byte[] noise = new byte[film.length - FILM.length];
    new Random(7).nextBytes(noise);
    System.arraycopy(noise, 0, film, FILM.length, noise.length);
    byte[] module = "code: X9\n".getBytes(StandardCharsets.UTF_8);
    byte[] zip = zip(Map.of("modules/X9/module.yaml", module, "modules/X9/talk.mp4", film));
    String upload = sent(author, zip);
    BringFile file = new BringFile("X9.zip", new byte[0], upload, null, ImportOptions.STANDARD);
    As other = APerson.coordinator().signedIn();
    assertNotFound(() -> other.get(() -> imports.bring(file)));
    String id = author.get(() -> imports.bring(file));
    assertThat(author.get(() -> imports.plan(id)).modules()).hasSize(1);
    String draft = author.get(() -> imports.takeOver(TakeOver.archive(id, List.of("X9")))).get(0);
    MediaPointer pointer =
        MediaPointer.of(author.get(() -> files.read(draft, "talk.mp4")).text()).orElseThrow();
    assertThat(pointer.bytes()).isEqualTo(film.length);
    assertThat(Database.number("SELECT COUNT(*) FROM media_piece WHERE upload = ?", upload))
        .as("the zip's own pieces")
        .isZero();
    assertThat(
            Database.number("SELECT COUNT(*) FROM content_import_upload WHERE upload = ?", upload))
        .isZero();
    assertRefused(
        Kind.INVALID,
        "exchange.error.large",
        () -> bring(author, "large.gift", new byte[Upload.MOST_AT_ONCE + 1], null));
  }

  @Test
  void aModuleComesBackAsItWentOut() {
    ExportedFile zip = author.get(() -> exports.module("W7"));
    assertThat(zip.name()).matches("W7-\\d+\\.zip");
    String id = bring(author, zip.name(), taken(zip), null);
    ImportPlan plan = author.get(() -> imports.plan(id));
    assertThat(plan.format()).isEqualTo(ImportFormat.ARCHIVE);
    assertThat(plan.count(Outcome.LEFT_OUT)).isZero();
    assertThat(plan.modules())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.known()).isTrue();
              assertThat(m.faults()).isEmpty();
            });
    String begun = author.get(() -> drafts.begin(BeginDraft.current("W7")));
    author.run(() -> files.writeAll(begun, java.util.Map.of("extra.en.md", "---\n---\n")));
    assertThat(author.get(() -> imports.plan(id)).modules().get(0).open()).isTrue();
    String draft = author.get(() -> imports.takeOver(TakeOver.archive(id, List.of("W7")))).get(0);
    assertThat(draft).isEqualTo(begun);
    assertThat(author.get(() -> files.list(draft)))
        .extracting(FileText::path)
        .containsExactlyElementsOf(author.get(() -> versions.box("W7")).keySet());
  }

  @Test
  void aProgrammeGoesOutWhole() {
    ExportedFile zip = author.get(() -> exports.programme("staff"));
    ImportPlan plan = author.get(() -> imports.plan(bring(author, "staff.zip", taken(zip), null)));
    int modules =
        author.get(() -> exports.list("en")).stream()
            .filter(p -> p.code().equals("staff"))
            .findFirst()
            .orElseThrow()
            .modules()
            .size();
    assertThat(plan.modules()).hasSize(modules).allMatch(m -> m.faults().isEmpty());
    assertNotFound(() -> author.get(() -> exports.programme("none")));
    assertNotFound(() -> author.get(() -> exports.module("X9")));
  }

  @Test
  void whatCannotBeReadIsNotKept() {
    long before = kept();
    assertRefused(
        Kind.INVALID,
        "exchange.error.dtd",
        () ->
            bring(
                author,
                "a.xml",
                "<!DOCTYPE q [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><quiz>&x;</quiz>"
                    .getBytes(StandardCharsets.UTF_8),
                ImportFormat.MOODLE_XML));
    assertRefused(
        Kind.INVALID,
        "exchange.error.unknown",
        () -> bring(author, "a.exe", new byte[] {'M', 'Z', 0, 1}, null));
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void whereItsTargetIsRefusedNothingIsWrittenAndTheFileStays() {
    String id = gift();
    assertRefused(
        Kind.INVALID,
        "exchange.error.target",
        () -> author.get(() -> imports.takeOver(TakeOver.into(id, ""))));
    TakeOver taken = new TakeOver(id, List.of(), "W7", true, "New", "Nouveau", List.of("staff"));
    assertRefused(
        Kind.CONFLICT,
        "authoring.error.codeTaken",
        () -> author.get(() -> imports.takeOver(taken)));
    assertThat(author.get(() -> imports.plan(id)).units()).isEqualTo(1);
    assertThat(author.get(() -> drafts.open("W7"))).isEmpty();
    author.run(() -> imports.discard(id));
    author.run(() -> imports.discard(id));
    assertNotFound(() -> author.get(() -> imports.plan(id)));
  }

  @Test
  void onlyWhoBroughtAFileSeesIt() {
    String id = gift();
    As other = APerson.coordinator().signedIn();
    assertNotFound(() -> other.get(() -> imports.plan(id)));
    assertNotFound(() -> other.get(() -> imports.takeOver(TakeOver.into(id, "W7"))));
    As peer = APerson.peer().signedIn();
    for (Runnable attempt :
        List.<Runnable>of(
            () -> imports.plan(id),
            () -> imports.takeOver(TakeOver.into(id, "W7")),
            () -> imports.discard(id),
            () -> exports.list("en"),
            () -> exports.module("W7"),
            () -> exports.programme("staff"))) {
      assertThatThrownBy(() -> peer.run(attempt)).isInstanceOf(EJBAccessException.class);
    }
    As ofOneTeam = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> ofOneTeam.get(() -> exports.module("W7")));
    assertNotFound(() -> bring(ofOneTeam, "a.gift", GIFT.getBytes(StandardCharsets.UTF_8), null));
  }
}
