package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.alongside.exchange.ImportItem.Outcome;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.ImportPlan;
import org.alongside.exchange.TakeOver;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teaching comes in by a file that is looked at first, and goes out as a zip. */
class ContentImportsIT extends InServer {
  private static final String GIFT =
      "::Key::Why a key? {=I work here#It is true. ~I found it#It is not. ~Not now#He asks again.}\n";

  @EJB private ContentImports imports;
  @EJB private ContentExports exports;
  @EJB private Drafts drafts;
  @EJB private DraftFiles files;
  @EJB private Versions versions;
  private As author;

  @BeforeEach
  void signIn() {
    author = APerson.coordinator().signedIn();
  }

  @AfterEach
  void closeDrafts() {
    Database.execute(
        "UPDATE draft SET open_code = NULL, state = 'DISCARDED' WHERE open_code IS NOT NULL");
  }

  private String bring(As by, String name, byte[] bytes, ImportFormat format) {
    return by.get(() -> imports.bring(new BringFile(name, bytes, format, ImportOptions.STANDARD)));
  }

  private String gift() {
    return bring(author, "C:\\keys.gift", GIFT.getBytes(StandardCharsets.UTF_8), null);
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
  void aModuleComesBackAsItWentOut() {
    ExportedFile zip = author.get(() -> exports.module("W7"));
    assertThat(zip.name()).matches("W7-\\d+\\.zip");
    String id = bring(author, zip.name(), zip.bytes(), null);
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
    ImportPlan plan = author.get(() -> imports.plan(bring(author, "staff.zip", zip.bytes(), null)));
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
