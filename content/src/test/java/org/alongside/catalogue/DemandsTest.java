package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the content issue demands and that can be counted, over what is there. */
class DemandsTest {
  static Stream<DomainTable.Line> there() {
    return ShippedContent.draft().modules().stream().map(m -> DomainTable.of(m.code()));
  }

  @ParameterizedTest
  @MethodSource("there")
  void isMet(DomainTable.Line line) {
    assertThat(Demands.missing(ShippedContent.module(line.code()), line)).isEmpty();
  }

  @Test
  void everyModuleOfTheTableIsThereUnlessItIsStillToCome() {
    Set<String> wanted =
        DomainTable.LINES.stream()
            .map(DomainTable.Line::code)
            .filter(code -> !DomainTable.STILL_TO_COME.contains(code))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(there().map(DomainTable.Line::code).sorted().toList())
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void allSituationsAreUsedByTheStaffModules() {
    Set<Integer> used =
        ShippedContent.draft().modules().stream()
            .filter(m -> DomainTable.of(m.code()).group() == DomainTable.Group.STAFF)
            .flatMap(m -> Situations.of(m).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
  }

  @Test
  void theFirstStaffModuleAsksBeforeAndAfter() {
    List<ModuleFile.Unit> units = ShippedContent.module("W1").file().units();
    for (String moment : List.of("before", "after")) {
      assertThat(units)
          .filteredOn(u -> moment.equals(u.moment()))
          .singleElement()
          .satisfies(
              u -> assertThat(u.instruments()).contains("role-understanding", "role-clarity"));
    }
    assertThat(units.get(0).moment()).as("before anything is taught").isEqualTo("before");
  }

  @Test
  void aModuleThatHasNothingFallsShortInEverything() {
    ModuleFile bare =
        new ModuleFile(
            "P03",
            List.of("peer"),
            List.of("en"),
            null,
            null,
            30,
            List.of(),
            "none",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(page("one")));
    ContentDraft.Module module =
        new ContentDraft.Module(
            "P03", bare, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), true);
    assertThat(Demands.missing(module, DomainTable.of("P03"))).hasSize(13);
  }

  private static ModuleFile.Unit page(String id) {
    return new ModuleFile.Unit(id, "page", false, 0, 0, 0, null, null, null, null);
  }
}
