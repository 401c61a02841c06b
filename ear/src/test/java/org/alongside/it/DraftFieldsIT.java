package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.alongside.authoring.AuthoredModules;
import org.alongside.authoring.BeginDraft;
import org.alongside.authoring.Comparisons;
import org.alongside.authoring.DraftFields;
import org.alongside.authoring.DraftFiles;
import org.alongside.authoring.DraftOutline;
import org.alongside.authoring.DraftOutlines;
import org.alongside.authoring.DraftUnits;
import org.alongside.authoring.DraftVisits;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.FieldReceipt;
import org.alongside.authoring.FileForm;
import org.alongside.authoring.FileText;
import org.alongside.authoring.FormField;
import org.alongside.authoring.ModuleRow;
import org.alongside.authoring.SetField;
import org.alongside.authoring.Visitor;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts as forms: values, rows, units, languages; who else is there. */
class DraftFieldsIT extends InServer {
  private static final String CODE = "S2";

  @EJB private Drafts drafts;
  @EJB private DraftFiles files;
  @EJB private DraftFields fields;
  @EJB private DraftUnits units;
  @EJB private DraftOutlines outlines;
  @EJB private DraftVisits visits;
  @EJB private Comparisons comparisons;
  @EJB private AuthoredModules modules;
  private As author;
  private As other;
  private String draft;

  @BeforeEach
  void aDraftInTwoLanguages() {
    author = APerson.coordinator().signedIn();
    other = APerson.coordinator().signedIn();
    BeginDraft fresh =
        new BeginDraft(
            CODE,
            BeginDraft.From.NOTHING,
            null,
            "Small",
            "Petit",
            List.of("staff"),
            List.of("en", "fr"));
    draft = author.get(() -> drafts.begin(fresh));
  }

  @AfterEach
  void close() {
    OpenDrafts.close(author, other);
  }

  private FieldReceipt set(As by, String path, String place, String was, String value) {
    return by.get(() -> fields.set(draft, new SetField(path, place, List.of(was), value)));
  }

  private FormField field(String path, String at, String place) {
    FileForm form = author.get(() -> fields.form(draft, path, at, "en"));
    String name = (path + "/" + place).replace('/', '~');
    return java.util.stream.Stream.concat(
            form.fields().stream(),
            form.lists().stream().flatMap(l -> l.rows().stream()).flatMap(r -> r.fields().stream()))
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String quiz() {
    String unit = author.get(() -> units.add(draft, "quiz", "Check"));
    return unit + ".en.yaml";
  }

  @Test
  void aUnitHasItsFilesInEveryLanguageAndGoesWithThem() {
    String unit = author.get(() -> units.add(draft, "page", "Your first day"));
    assertThat(unit).isEqualTo("your-first-day");
    assertThat(author.get(() -> files.list(draft)))
        .extracting(FileText::path)
        .containsExactly("module.yaml", "your-first-day.en.md", "your-first-day.fr.md");
    DraftOutline outline = author.get(() -> outlines.outline(draft));
    assertThat(outline.units().get(0).title()).isEqualTo("Your first day");
    assertThat(outline.faults()).isPositive();
    author.run(() -> units.remove(draft, unit));
    assertThat(author.get(() -> files.list(draft))).hasSize(1);
  }

  @Test
  void whatIsSharedIsChangedInEveryLanguageAndWhatIsSaidIsNot() {
    String path = quiz();
    String place = author.get(() -> fields.add(draft, path, "questions", "single"));
    // the units are looked at once the outline can be read
    set(author, "module.yaml", "summary/en", "", "What you can do.");
    set(author, "module.yaml", "summary/fr", "", "Ce que vous saurez faire.");
    set(author, path, place + "/stem", "", "A man asks why you have a key.");
    set(author, path, place + "/options/b/correct", "", "true");
    set(author, path, place + "/options/a/correct", "", "true");
    assertThat(field("check.fr.yaml", place, place + "/options/a/correct").value())
        .isEqualTo("true");
    assertThat(field("check.fr.yaml", place, place + "/options/b/correct").value()).isEmpty();
    FormField french = field("check.fr.yaml", place, place + "/stem");
    assertThat(french.value()).isEmpty();
    assertThat(french.reference()).isEqualTo("A man asks why you have a key.");
    assertThat(french.faults()).isNotEmpty();
  }

  @Test
  void whoIsSecondAtAValueIsShownTheFirst() {
    String path = quiz();
    assertThat(set(author, path, "intro", "", "Two questions.").stored()).isTrue();
    assertThat(set(author, path, "intro", "", "Two questions.").stored()).isTrue();
    FieldReceipt refused = set(other, path, "intro", "", "Three questions.");
    assertThat(refused.stored()).isFalse();
    assertThat(refused.value()).isEqualTo("Two questions.");
    assertThat(refused.by()).startsWith("Test Person");
    assertThat(set(other, path, "title", "Check", "What you know").stored()).isTrue();
    assertThat(set(other, path, "intro", "Two questions.", "Three questions.").stored()).isTrue();
  }

  @Test
  void rowsMoveAndGoInEveryLanguageTogether() {
    String path = quiz();
    String first = author.get(() -> fields.add(draft, path, "questions", "truefalse"));
    String second = author.get(() -> fields.add(draft, path, "questions", "order"));
    author.run(() -> fields.move(draft, path, second, true));
    assertThat(
            author.get(() -> fields.form(draft, "check.fr.yaml", "", "en")).lists().get(0).rows())
        .extracting(r -> r.place())
        .containsExactly(second, first);
    int revision = author.get(() -> fields.form(draft, path, "", "en")).revision();
    set(other, path, "intro", "", "Changed meanwhile.");
    assertRefused(
        Kind.CONFLICT,
        "authoring.error.changedSince",
        () -> author.run(() -> fields.remove(draft, path, first, revision)));
    author.run(() -> fields.remove(draft, path, first, revision + 1));
    assertThat(
            author.get(() -> fields.form(draft, "check.fr.yaml", "", "en")).lists().get(0).rows())
        .hasSize(1);
  }

  @Test
  void everyKindOfQuestionHasAForm() {
    String path = author.get(() -> units.add(draft, "practice", "All kinds")) + ".en.yaml";
    for (String kind :
        List.of("single", "multiple", "sort", "truefalse", "match", "order", "text", "write")) {
      String place = author.get(() -> fields.add(draft, path, "questions", kind));
      FileForm form = author.get(() -> fields.form(draft, path, place, "en"));
      assertThat(form.kind()).isEqualTo(kind);
      assertThat(form.fields()).anyMatch(f -> f.label().equals("questions.stem"));
    }
  }

  @Test
  void aLanguageComesWithEverythingToBeWrittenAndGoesAgain() {
    String path = quiz();
    author.get(() -> fields.add(draft, path, "questions", "single"));
    author.run(() -> units.removeLanguage(draft, "fr"));
    assertThat(author.get(() -> files.list(draft))).hasSize(2);
    author.run(() -> units.addLanguage(draft, "fr"));
    assertThat(
            author.get(() -> fields.form(draft, "check.fr.yaml", "", "en")).lists().get(0).rows())
        .hasSize(1);
    assertRefused(
        Kind.CONFLICT,
        "authoring.error.language",
        () -> author.run(() -> units.addLanguage(draft, "fr")));
  }

  @Test
  void aScenariosMapNamesWhatIsOutOfReach() {
    String path = author.get(() -> units.add(draft, "scenario", "A short shift")) + ".en.yaml";
    String first = author.get(() -> fields.add(draft, path, "nodes", "scene"));
    String end = author.get(() -> fields.add(draft, path, "nodes", "ending"));
    set(author, path, first + "/choices/a/next", "", "n2");
    assertThat(author.get(() -> fields.map(draft, path)).nodes()).noneMatch(n -> n.unreachable());
    author.get(() -> fields.add(draft, path, "nodes", "scene"));
    assertThat(author.get(() -> fields.map(draft, path)).nodes().get(2).unreachable()).isTrue();
    assertThat(end).isEqualTo("nodes/n2");
  }

  @Test
  void twoWhoHaveTheSameDraftOpenAreToldOfEachOther() {
    assertThat(author.get(() -> visits.here(draft, "module.yaml"))).isEmpty();
    List<Visitor> seen = other.get(() -> visits.here(draft, ""));
    assertThat(seen).singleElement().satisfies(v -> assertThat(v.path()).isEqualTo("module.yaml"));
    assertThat(author.get(() -> visits.here(draft, "module.yaml"))).hasSize(1);
    other.run(() -> visits.gone(draft, ""));
    assertThat(author.get(() -> visits.here(draft, "module.yaml"))).isEmpty();
  }

  @Test
  void valuesAndPlacesThatAreNoneAreRefused() {
    String path = quiz();
    assertNotFound(() -> set(author, path, "secret", "", "x"));
    assertNotFound(() -> set(author, "nobody.en.yaml", "title", "", "x"));
    assertRefused(
        Kind.INVALID,
        "authoring.error.number",
        () -> set(author, "module.yaml", "minutes", "30", "many"));
    assertThatThrownBy(
            () -> set(APerson.administrator().signedIn(), path, "intro", "", "An administrator"))
        .isInstanceOf(EJBAccessException.class);
    assertNotFound(() -> author.get(() -> comparisons.compare(CODE, "draft", "1")));
  }

  @Test
  void theListShowsWhatIsPublishedAndWhatIsOnlyBegun() {
    List<ModuleRow> rows = author.get(() -> modules.page("", "en", 0, 100));
    assertThat(rows).anyMatch(r -> r.code().equals(CODE) && r.number() == 0 && r.draft() != null);
    assertThat(rows).anyMatch(r -> r.code().equals("P01") && r.number() > 0 && !r.ofSite());
    assertThat(author.get(() -> modules.count("P01", "en"))).isEqualTo(1);
    assertThat(Database.statements(() -> author.get(() -> modules.page("", "en", 0, 50))))
        .isLessThanOrEqualTo(6);
  }

  @Test
  void oneValueCostsFewStatements() {
    String path = quiz();
    assertThat(Database.statements(() -> author.get(() -> fields.form(draft, path, "", "en"))))
        .isLessThanOrEqualTo(8);
    int[] n = {0};
    assertThat(
            Database.statements(
                () ->
                    set(author, path, "intro", n[0] == 0 ? "" : "Text " + n[0], "Text " + ++n[0])))
        .isLessThanOrEqualTo(12);
  }
}
