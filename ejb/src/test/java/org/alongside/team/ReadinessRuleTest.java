package org.alongside.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.StaffGroup;
import org.junit.jupiter.api.Test;

class ReadinessRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private final List<TeamFacts.Member> members = new ArrayList<>();
  private final Map<Long, Map<String, LocalDate>> asked = new HashMap<>();
  private final Map<Long, Map<String, MatrixRule.Done>> done = new HashMap<>();

  private void member(StaffGroup group, boolean leads, List<String> modules, List<String> has) {
    long id = members.size() + 1L;
    members.add(new TeamFacts.Member(id, "p" + id, "Person " + id, group, leads));
    modules.forEach(m -> asked.computeIfAbsent(id, i -> new HashMap<>()).put(m, TODAY.plusDays(9)));
    has.forEach(
        m ->
            done.computeIfAbsent(id, i -> new HashMap<>())
                .put(m, new MatrixRule.Done(TODAY.minusDays(9), TODAY)));
  }

  private Readiness readiness() {
    return ReadinessRule.of(
        new TeamFacts(members, asked, done, Map.of(), Set.of(), Set.of(), Map.of()),
        List.of(),
        TODAY);
  }

  @Test
  void isReachedAtEightyPercentAndNotBelow() {
    for (int i = 0; i < 5; i++) {
      member(
          StaffGroup.CLINICIAN,
          false,
          ReadinessRule.STAFF,
          i < 4 ? ReadinessRule.STAFF : List.of("W1", "W2"));
    }
    assertThat(readiness().reached()).isTrue();
    assertThat(readiness().percent()).isEqualTo(80);
    assertThat(readiness().missing()).isZero();
    member(StaffGroup.CLINICIAN, false, ReadinessRule.STAFF, List.of());
    assertThat(readiness().reached()).isFalse();
    assertThat(readiness().percent()).isEqualTo(66);
    assertThat(readiness().missing()).isEqualTo(1);
  }

  @Test
  void asksOfEachOnlyWhatTheirPlanAsks() {
    member(StaffGroup.RECEPTION, false, List.of("W1", "W3"), List.of("W1", "W3"));
    member(StaffGroup.HR, false, List.of("W6"), List.of());
    member(null, false, ReadinessRule.STAFF, List.of());
    assertThat(readiness().staff()).isEqualTo(1);
    assertThat(readiness().reached()).isTrue();
  }

  @Test
  void whoLeadsFinishesW7() {
    assertThat(readiness().led()).isFalse();
    assertThat(readiness().reached()).as("nobody").isFalse();
    member(StaffGroup.MANAGER, true, List.of("W7"), List.of());
    assertThat(readiness().unprepared()).containsExactly("Person 1");
    assertThat(readiness().managersReady()).isFalse();
    done.put(1L, Map.of("W7", new MatrixRule.Done(TODAY, null)));
    assertThat(readiness().managersReady()).isTrue();
  }

  @Test
  void roundsTheNumberThatIsNeededUp() {
    assertThat(ReadinessRule.needed(1)).isEqualTo(1);
    assertThat(ReadinessRule.needed(9)).isEqualTo(8);
    assertThat(ReadinessRule.needed(10)).isEqualTo(8);
  }
}
