package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.alongside.people.Sites;
import org.junit.jupiter.api.Test;

/** The tables of the access matrix are whole, said before a server is started. */
class BoundaryMatrixTest {
  private static final SortedMap<String, Method> SITES = Boundaries.methods(List.of(Sites.class));

  private static MatrixTable table(String... lines) {
    return MatrixTable.of("some.txt", String.join("\n", lines), World.CALLERS);
  }

  @Test
  void everyBoundaryMethodIsInTheAccessMatrix() {
    MatrixTable table = MatrixTable.read("boundaries.txt", World.CALLERS);
    assertThat(Boundaries.differences(Boundaries.inTheJar(), table)).isEmpty();
    assertThat(table.lines())
        .allSatisfy(
            line -> {
              assertThat(line.cell(2)).as(table.where(line.number())).isNotEmpty();
              assertThat(table.callers(line.number(), line.cell(2)))
                  .as(table.where(line.number()))
                  .containsAll(table.callers(line.number(), line.cell(3)));
            });
  }

  @Test
  void whoFindsAnAddressIsSomebody() {
    MatrixTable table = MatrixTable.read("addresses.txt", World.CALLERS);
    assertThat(table.lines())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            line -> {
              assertThat(line.cell(2)).as(table.where(line.number())).isNotEmpty();
              assertThat(table.callers(line.number(), line.cell(2))).isNotNull();
            });
  }

  @Test
  void saysWhichLineIsMissingGoneOrSilent() {
    assertThat(
            Boundaries.differences(
                SITES,
                table(
                    "OURS = ADMIN SYSTEM # and more",
                    "people.Sites.list() | | OURS | OURS",
                    "people.Sites.count(text) | | ADMIN",
                    "people.Sites.burn(site) | | -")))
        .contains(
            "The access matrix does not know people.Sites.add(name, place). Add a line to"
                + " ear/src/test/resources/org/alongside/it/boundaries.txt:"
                + " 'people.Sites.add(name, place) | | who may call it'.",
            "some.txt line 4: no public method of a boundary is called people.Sites.burn(site). Mend"
                + " or strike the line.",
            "some.txt line 3: people.Sites.count(text) tells its caller something. Say in a fourth"
                + " cell who of its callers is told of the member, their team or their site ('-':"
                + " nobody).")
        .noneMatch(sentence -> sentence.contains("Sites.list"));
  }

  @Test
  void aNameThatIsNobodysIsNoCaller() {
    MatrixTable table = table("OURS = ADMIN SYSTEM", "x | | OURS PEER");
    assertThat(table.callers(2, "OURS PEER")).isEqualTo(Set.of("ADMIN", "SYSTEM", "PEER"));
    assertThat(table.callers(2, "-")).isEmpty();
    assertThatThrownBy(() -> table.callers(2, "JANITOR"))
        .hasMessage("some.txt line 2 names 'JANITOR', who is neither a caller nor a group.");
  }
}
