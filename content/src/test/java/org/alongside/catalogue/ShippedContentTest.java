package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedContentTest {
  private static final Path CONTENT = Path.of("src", "main", "resources", "content");

  @Test
  void passesEveryCheck() {
    assertThat(new ContentChecks().check(ShippedContent.SOURCE)).isEmpty();
  }

  /** A file that nothing names would never be shown and never be checked. */
  @Test
  void holdsNoFileThatNothingNames() throws IOException {
    Set<String> read = new TreeSet<>();
    ContentSource noting =
        path -> {
          read.add(path);
          return ShippedContent.SOURCE.text(path);
        };
    new ContentDraftReader(
            noting, new ContentSchemas(ShippedContent.SOURCE), new ContentFaults(), false)
        .read();
    assertThat(files("modules")).isNotEmpty().isSubsetOf(read);
    assertThat(files("instruments")).isSubsetOf(read);
    assertThat(files("fragments")).isSubsetOf(read);
  }

  private static Set<String> files(String folder) throws IOException {
    if (!Files.isDirectory(CONTENT.resolve(folder))) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(CONTENT.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> CONTENT.relativize(f).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void hasP01AsPromised() {
    ContentDraft.Module module = ShippedContent.module("P01");
    assertThat(module.file().languages()).contains("en");
    assertThat(module.file().programmes()).contains("peer");
    assertThat(module.file().units()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(module.file().units())
        .as("has its live and its judged part")
        .extracting(ModuleFile.Unit::unitKind)
        .contains(UnitKind.LIVE, UnitKind.JUDGED);
    assertThat(pool(module)).isGreaterThanOrEqualTo(20);
    assertThat(module.scenarios()).isNotEmpty();
    assertThat(module.scenarios())
        .allSatisfy(s -> assertThat(s.file().nodes()).hasSizeGreaterThanOrEqualTo(8));
  }

  @Test
  void hasW2AsPromised() {
    ContentDraft.Module module = ShippedContent.module("W2");
    assertThat(module.file().languages()).contains("en", "fr");
    assertThat(module.file().programmes()).contains("staff");
    assertThat(module.file().units()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(pool(module)).isGreaterThanOrEqualTo(12);
    assertThat(module.pages())
        .as("shows the role matrix as a table")
        .anySatisfy(p -> assertThat(p.file().body()).contains("```role-matrix"));
  }

  /**
   * The cards are named after the matrix's tasks; where the peer's cell says two levels, both fit.
   */
  @Test
  void sortsTheCardsOfW2AsTheRoleMatrixSays() {
    RoleMatrix matrix = ShippedContent.draft().matrix().orElseThrow();
    List<ModuleFile.Item> cards =
        ShippedContent.module("W2").questions().stream()
            .filter(p -> p.unit().unitKind() == UnitKind.PRACTICE)
            .flatMap(p -> p.file().questions().stream())
            .filter(q -> q.questionKind() == QuestionKind.SORT)
            .flatMap(q -> q.items().stream())
            .toList();
    assertThat(cards).isNotEmpty();
    assertThat(cards).allSatisfy(card -> assertThat(places(card)).isEqualTo(says(matrix, card)));
  }

  /** What is asked of the staff about the peer's part is keyed as the matrix says. */
  @Test
  void keysTheSurveyOfTheRoleAsTheRoleMatrixSays() {
    RoleMatrix matrix = ShippedContent.draft().matrix().orElseThrow();
    InstrumentFile survey = ShippedContent.draft().instruments().get("role-understanding");
    if (survey != null) {
      assertThat(survey.items())
          .allSatisfy(
              item -> assertThat(item.key()).as(item.id()).isEqualTo(key(matrix, item.id())));
    }
  }

  private static String key(RoleMatrix matrix, String task) {
    return switch (peers(matrix, task).charAt(0)) {
      case 'L' -> "leads";
      case 'S' -> "shares";
      case 'C' -> "contributes";
      default -> "does-not";
    };
  }

  private static String peers(RoleMatrix matrix, String task) {
    return matrix.tasks().stream()
        .filter(t -> t.id().equals(task))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the matrix has no task " + task))
        .cells()
        .get("peer")
        .replace("*", "");
  }

  private static Set<String> places(ModuleFile.Item card) {
    Set<String> places = new LinkedHashSet<>(List.of(card.category()));
    places.addAll(card.alsoAccept() == null ? List.of() : card.alsoAccept());
    return places;
  }

  private static Set<String> says(RoleMatrix matrix, ModuleFile.Item card) {
    return Stream.of(peers(matrix, card.id()).split("/"))
        .map(
            level ->
                switch (level) {
                  case "L" -> "peer";
                  case "S", "C" -> "shared";
                  default -> "none";
                })
        .collect(Collectors.toSet());
  }

  /** Questions that a quiz draws from, in the module's first language. */
  private static int pool(ContentDraft.Module module) {
    return module.questions().stream()
        .filter(p -> p.unit().unitKind() == UnitKind.QUIZ)
        .filter(p -> p.language().equals(module.file().languages().get(0)))
        .mapToInt(p -> p.file().questions().size())
        .sum();
  }
}
