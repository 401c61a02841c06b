package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a programme lists when the box and the site both have a say. */
class ProgrammeListsTest {
  private static List<String> merged(
      List<String> shipped, List<String> now, Map<String, Set<String>> ofSite) {
    return ProgrammeLists.merged("peer", shipped, now, ofSite);
  }

  @Test
  void withoutTheSiteTheBoxDecides() {
    assertThat(merged(List.of("P01", "P03"), List.of("P03", "P02"), Map.of()))
        .containsExactly("P01", "P03");
  }

  @Test
  void whatTheSiteWroteComesAfterAndKeepsItsOrder() {
    Map<String, Set<String>> ofSite =
        Map.of("S1", Set.of("peer"), "S2", Set.of("peer"), "S3", Set.of("staff"));
    assertThat(merged(List.of("P01", "P02"), List.of("P01", "S2"), ofSite))
        .containsExactly("P01", "P02", "S2", "S1");
  }

  @Test
  void theSitesVersionOfAShippedModuleSaysWhereItBelongs() {
    assertThat(merged(List.of("P01", "P02"), List.of("P01", "P02"), Map.of("P02", Set.of("staff"))))
        .containsExactly("P01");
    assertThat(merged(List.of("P01", "P02"), List.of("P01"), Map.of("P02", Set.of("peer"))))
        .containsExactly("P01", "P02");
  }

  @Test
  void theSitesOrderHoldsAndWhatIsNewComesBehindWhatItFollowed() {
    assertThat(ProgrammeLists.ordered(List.of("A", "B", "C", "D"), List.of("D", "B", "A", "X")))
        .containsExactly("D", "B", "C", "A");
    assertThat(ProgrammeLists.ordered(List.of("N", "A"), List.of("A"))).containsExactly("N", "A");
  }
}
