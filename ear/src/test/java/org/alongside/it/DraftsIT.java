package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Map;
import org.alongside.authoring.BeginDraft;
import org.alongside.authoring.DraftFiles;
import org.alongside.authoring.DraftRow;
import org.alongside.authoring.DraftState;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.Effect;
import org.alongside.authoring.FaultRow;
import org.alongside.authoring.FileReceipt;
import org.alongside.authoring.FileText;
import org.alongside.authoring.PublishedVersion;
import org.alongside.authoring.Versions;
import org.alongside.authoring.WriteFile;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.Publishing;
import org.alongside.learning.Enrolments;
import org.alongside.people.GrantRole;
import org.alongside.people.People;
import org.alongside.people.SiteRef;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Modules written on a site: begun, written, reviewed, published, and what may not happen. */
class DraftsIT extends InServer {
  private static final ContentSource SHIPPED =
      ContentSource.classPath(Publishing.class.getClassLoader());
  private static final String CODE = "W7";

  @EJB private Drafts drafts;
  @EJB private DraftFiles files;
  @EJB private Versions versions;
  @EJB private Publishing publishing;
  @EJB private Enrolments enrolments;
  @EJB private People people;
  private As author;
  private As reviewer;

  @BeforeEach
  void twoCoordinators() {
    author = APerson.coordinator().signedIn();
    reviewer = APerson.coordinator().signedIn();
  }

  /** The box again, whatever a test has published or left open. */
  @AfterEach
  void restore() {
    OpenDrafts.close(author, reviewer);
    Database.execute("DELETE FROM version_origin WHERE site");
    As.system().get(() -> publishing.publishAll(SHIPPED));
  }

  private String begun() {
    return author.get(() -> drafts.begin(BeginDraft.current(CODE)));
  }

  private FileReceipt write(As by, String draft, String path, String from, String to, int at) {
    FileText read = by.get(() -> files.read(draft, path));
    String text = read.text().replace(from, to);
    return by.get(
        () -> files.write(draft, new WriteFile(path, text, at, "save-" + text.hashCode())));
  }

  private void retitle(String draft, String title) {
    String first = titleLine(draft);
    write(author, draft, "module.yaml", first, "title: {en: \"" + title + "\", fr: \"Titre\"}", 1);
  }

  private String titleLine(String draft) {
    String module = author.get(() -> files.read(draft, "module.yaml")).text();
    return module.lines().filter(l -> l.startsWith("title:")).findFirst().orElseThrow();
  }

  private void approve(String draft) {
    author.run(() -> drafts.submit(draft, "Please look"));
    reviewer.run(() -> drafts.approve(draft, null));
  }

  @Test
  void aDraftOfWhatIsPublishedHasNoFaultAndAllItsFiles() {
    String draft = begun();
    assertThat(author.get(() -> files.check(draft))).isEmpty();
    assertThat(author.get(() -> files.list(draft)))
        .extracting(FileText::path)
        .containsExactlyElementsOf(author.get(() -> versions.box(CODE)).keySet());
    assertThat(author.get(() -> files.figures(draft)).minutes()).isPositive();
    DraftRow row = author.get(() -> drafts.draft(draft));
    assertThat(row.state()).isEqualTo(DraftState.WRITING);
    assertRefused(
        Kind.CONFLICT,
        "authoring.error.open",
        () -> reviewer.get(() -> drafts.begin(BeginDraft.current(CODE))));
  }

  @Test
  void whoHasStartedStaysAndOthersMove() {
    As started = APerson.clinician().signedIn();
    String unit = started.get(() -> enrolments.module(CODE, "en")).outline().units().get(0).code();
    started.run(() -> enrolments.visit(CODE, unit, null));
    int before = started.get(() -> enrolments.module(CODE, "en")).outline().number();
    String draft = begun();
    retitle(draft, "What a manager does");
    approve(draft);
    Effect effect = author.get(() -> drafts.effect(draft));
    assertThat(effect.over()).isEqualTo(before);
    assertThat(effect.stay()).anyMatch(s -> s.number() == before && s.people() >= 1);
    assertThat(effect.move()).isPositive();
    int number = author.get(() -> drafts.publish(draft, effect.over(), "A new title"));
    assertThat(number).isEqualTo(effect.number());
    assertThat(started.get(() -> enrolments.module(CODE, "en")).outline().number())
        .isEqualTo(before);
    As fresh = APerson.clinician().signedIn();
    assertThat(fresh.get(() -> enrolments.module(CODE, "en")).outline().title())
        .isEqualTo("What a manager does");
  }

  @Test
  void theNextStartDoesNotOverwriteWhatTheSiteWrote() {
    String draft = begun();
    retitle(draft, "Ours");
    approve(draft);
    int over = author.get(() -> drafts.effect(draft)).over();
    author.get(() -> drafts.publish(draft, over, null));
    ContentSource newer =
        path ->
            SHIPPED
                .text(path)
                .map(
                    t ->
                        path.equals("modules/W7/module.yaml")
                            ? t.replace("review:", "review: ")
                            : t);
    assertThat(As.system().get(() -> publishing.publishAll(newer))).isZero();
    List<PublishedVersion> all = author.get(() -> versions.list(CODE));
    assertThat(all.get(0).ofSite()).isTrue();
    assertThat(all.get(0).current()).isTrue();
    assertThat(all.get(0).alone()).isFalse();
    assertThat(author.get(() -> versions.boxIsNewer(CODE))).isFalse();
    Database.execute("UPDATE version_origin SET box_digest = REPEAT('0', 64) WHERE site");
    assertThat(author.get(() -> versions.boxIsNewer(CODE))).isTrue();
    author.run(() -> versions.keepOwn(CODE));
    assertThat(author.get(() -> versions.boxIsNewer(CODE))).isFalse();
    Database.execute("DELETE FROM box_seen");
  }

  @Test
  void anOlderVersionIsRestoredAsADraft() {
    int first = author.get(() -> versions.list(CODE)).get(0).number();
    String draft = begun();
    retitle(draft, "A mistake");
    approve(draft);
    author.get(() -> drafts.publish(draft, first, null));
    String restored = author.get(() -> drafts.begin(BeginDraft.version(CODE, first)));
    Map<String, String> was = author.get(() -> versions.files(CODE, first));
    assertThat(author.get(() -> files.read(restored, "module.yaml")).text())
        .isEqualTo(was.get("module.yaml"));
  }

  @Test
  void whoIsSecondIsShownWhatTheFirstWroteAndNothingIsLost() {
    String draft = begun();
    FileText read = author.get(() -> files.read(draft, "module.yaml"));
    WriteFile first = new WriteFile("module.yaml", read.text() + "# one\n", 1, "save-0001");
    FileReceipt stored = author.get(() -> files.write(draft, first));
    assertThat(stored.stored()).isTrue();
    FileReceipt again = author.get(() -> files.write(draft, first));
    assertThat(again.stored()).isTrue();
    assertThat(again.revision()).isEqualTo(stored.revision());
    WriteFile second = new WriteFile("module.yaml", read.text() + "# two\n", 1, "save-0002");
    FileReceipt refused = reviewer.get(() -> files.write(draft, second));
    assertThat(refused.stored()).isFalse();
    assertThat(refused.theirs().text()).isEqualTo(first.text());
    assertThat(author.get(() -> files.read(draft, "module.yaml")).text()).isEqualTo(first.text());
  }

  @Test
  void aFaultyDraftIsNeitherReviewedNorPublished() {
    String draft = begun();
    long before = Database.number("SELECT COUNT(*) FROM module_version");
    write(author, draft, "module.yaml", "minutes:", "minuten:", 1);
    List<FaultRow> faults = author.get(() -> files.check(draft));
    assertThat(faults).anyMatch(f -> f.sentence().contains("minuten") && f.line() > 0);
    assertThatRefusedForFaults(() -> author.run(() -> drafts.submit(draft, null)));
    assertThat(Database.number("SELECT COUNT(*) FROM module_version")).isEqualTo(before);
    assertThat(author.get(() -> drafts.draft(draft)).state()).isEqualTo(DraftState.WRITING);
  }

  private static void assertThatRefusedForFaults(Runnable deed) {
    assertRefused(Kind.CONFLICT, "authoring.error.faults", deed::run);
  }

  @Test
  void nobodyApprovesTheirOwnAndWhatWaitsIsNotChanged() {
    String draft = begun();
    retitle(draft, "Mine");
    author.run(() -> drafts.submit(draft, null));
    assertThat(author.get(() -> drafts.reviewer(draft)).may()).isFalse();
    assertThat(reviewer.get(() -> drafts.reviewer(draft)).may()).isTrue();
    assertRefused(
        Kind.CONFLICT,
        "authoring.error.ownReview",
        () -> author.run(() -> drafts.approve(draft, null)));
    assertRefused(Kind.CONFLICT, "authoring.error.notWriting", () -> retitle(draft, "Mine again"));
    assertRefused(
        Kind.INVALID,
        "authoring.error.comment",
        () -> reviewer.run(() -> drafts.sendBack(draft, " ")));
    reviewer.run(() -> drafts.sendBack(draft, "The title says too little."));
    assertThat(author.get(() -> drafts.steps(draft)).get(0).comment())
        .isEqualTo("The title says too little.");
    assertRefused(
        Kind.CONFLICT,
        "authoring.error.notApproved",
        () ->
            author.get(
                () -> drafts.publish(draft, author.get(() -> drafts.effect(draft)).over(), null)));
  }

  @Test
  void publishingOverAnEffectThatHasChangedIsRefused() {
    String draft = begun();
    retitle(draft, "Late");
    approve(draft);
    assertRefused(
        Kind.CONFLICT,
        "authoring.error.effectChanged",
        () -> author.get(() -> drafts.publish(draft, 4_711, null)));
  }

  @Test
  void aModuleFromNothingBeginsWithAnOutlineAndItsFaults() {
    BeginDraft fresh =
        new BeginDraft(
            "S1",
            BeginDraft.From.NOTHING,
            null,
            "A small one",
            "Un petit",
            List.of("staff"),
            List.of("en"));
    String draft = author.get(() -> drafts.begin(fresh));
    assertThat(author.get(() -> files.list(draft))).hasSize(1);
    assertThat(author.get(() -> files.check(draft))).isNotEmpty();
    author.run(() -> drafts.discard(draft));
    assertThat(author.get(() -> drafts.open("S1"))).isEmpty();
    assertRefused(
        Kind.INVALID,
        "authoring.error.code",
        () -> author.get(() -> drafts.begin(BeginDraft.forImport("../W1"))));
  }

  @Test
  void onlyWhoCoordinatesEverywhereWritesAndAnAdministratorLooks() {
    String draft = begun();
    As admin = APerson.administrator().signedIn();
    assertThat(admin.get(() -> drafts.draft(draft)).moduleCode()).isEqualTo(CODE);
    assertThatThrownBy(() -> admin.get(() -> drafts.begin(BeginDraft.current("W8"))))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> APerson.peer().signedIn().get(() -> files.list(draft)))
        .isInstanceOf(EJBAccessException.class);
    SiteRef site = Organisation.site();
    APerson local = APerson.clinician();
    As.system()
        .run(
            () ->
                people.give(
                    local.publicId(),
                    new GrantRole(
                        Roles.COORDINATOR, site.publicId(), null, Organisation.today(), null)));
    As atSite = As.person(local.id(), Roles.COORDINATOR);
    assertNotFound(() -> atSite.get(() -> files.read(draft, "module.yaml")));
    assertNotFound(() -> atSite.get(() -> drafts.begin(BeginDraft.current("W8"))));
  }

  @Test
  void pathsThatLeadElsewhereAreRefusedAndNothingIsWritten() {
    String draft = begun();
    long before = Database.number("SELECT COUNT(*) FROM draft_file");
    assertRefused(
        Kind.INVALID,
        "authoring.error.path",
        () ->
            author.run(
                () -> files.writeAll(draft, Map.of("a.en.md", "---\n", "../module.yaml", ""))));
    assertThat(Database.number("SELECT COUNT(*) FROM draft_file")).isEqualTo(before);
  }

  @Test
  void aFileAndAListCostFewStatements() {
    String draft = begun();
    assertThat(Database.statements(() -> author.get(() -> files.read(draft, "module.yaml"))))
        .isLessThanOrEqualTo(4);
    assertThat(Database.statements(() -> author.get(() -> files.list(draft))))
        .isLessThanOrEqualTo(4);
    assertThat(Database.statements(() -> author.get(() -> drafts.effect(draft))))
        .isLessThanOrEqualTo(7);
  }
}
