package org.alongside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.mentoring.MatchRule.Fit;
import org.alongside.mentoring.MatchRule.Mentee;
import org.alongside.mentoring.MatchRule.Mentor;
import org.alongside.people.TeamSetting;
import org.junit.jupiter.api.Test;

class MatchRuleTest {
  private static final Mentee MENTEE =
      new Mentee(
          1,
          Set.of("en"),
          Set.of(TeamSetting.INPATIENT),
          MentorSource.OTHER_TEAM,
          Set.of("C3", "C5"),
          Set.of(MeetingTime.MORNING),
          Set.of(SharedGround.RURAL));

  /** A mentor whom everything speaks for. */
  private static Mentor perfect(long id) {
    return new Mentor(
        id,
        0,
        5,
        Set.of("en", "fr"),
        Set.of(TeamSetting.INPATIENT),
        Set.of("C3", "C5"),
        Set.of(MeetingTime.MORNING),
        Set.of(SharedGround.RURAL),
        true,
        false,
        false,
        true,
        false,
        true,
        true);
  }

  private static Mentor with(
      int mentees, String language, boolean line, boolean conflict, boolean ready) {
    Mentor p = perfect(2);
    return new Mentor(
        2,
        mentees,
        p.capacity(),
        Set.of(language),
        p.settings(),
        p.strengths(),
        p.times(),
        p.grounds(),
        p.peer(),
        line,
        conflict,
        ready,
        false,
        true,
        false);
  }

  @Test
  void theWeightsAddUpToAHundred() {
    Fit fit = MatchRule.fit(MENTEE, perfect(2));
    assertThat(fit.score()).isEqualTo(100);
    assertThat(fit.reasons()).containsOnlyKeys(MatchReason.values());
    assertThat(fit.reasons())
        .containsEntry(MatchReason.SETTING, 25)
        .containsEntry(MatchReason.PREFERENCE, 25)
        .containsEntry(MatchReason.NEEDS, 15)
        .containsEntry(MatchReason.SHARED_GROUND, 10)
        .containsEntry(MatchReason.PEER_BACKGROUND, 10);
    assertThat(fit.reasons().get(MatchReason.TIME) + fit.reasons().get(MatchReason.PLACE))
        .isEqualTo(15);
    assertThat(fit.reasons()).containsEntry(MatchReason.COMMUNITY, 0);
  }

  @Test
  void aCommunityInCommonWeighsAsLocationDoesAndNoMore() {
    Mentee quiet =
        new Mentee(1, Set.of("en"), Set.of(), MentorSource.ANYWHERE, Set.of(), Set.of(), Set.of());
    Fit neither = MatchRule.fit(quiet, placed(false, false));
    assertThat(neither.reasons()).doesNotContainKey(MatchReason.COMMUNITY);
    Fit elsewhere = MatchRule.fit(quiet, placed(false, true));
    assertThat(elsewhere.reasons()).containsEntry(MatchReason.COMMUNITY, 5);
    assertThat(elsewhere.score()).isEqualTo(neither.score() + 5);
    assertThat(MatchRule.fit(quiet, placed(true, true)).score()).isEqualTo(elsewhere.score());
  }

  private static Mentor placed(boolean site, boolean fellow) {
    Mentor p = perfect(2);
    return new Mentor(
        2,
        0,
        p.capacity(),
        p.languages(),
        p.settings(),
        p.strengths(),
        p.times(),
        p.grounds(),
        p.peer(),
        false,
        false,
        true,
        false,
        site,
        fellow);
  }

  @Test
  void everyHardConditionHoldsWhateverElseFits() {
    assertThat(MatchRule.bar(MENTEE, with(0, "en", true, false, true))).hasValue(MatchBar.LINE);
    assertThat(MatchRule.bar(MENTEE, with(0, "en", false, true, true))).hasValue(MatchBar.CONFLICT);
    assertThat(MatchRule.bar(MENTEE, with(0, "en", false, false, false)))
        .hasValue(MatchBar.NOT_READY);
    assertThat(MatchRule.bar(MENTEE, with(0, "fr", false, false, true)))
        .hasValue(MatchBar.LANGUAGE);
    assertThat(MatchRule.bar(MENTEE, with(5, "en", false, false, true))).hasValue(MatchBar.FULL);
    assertThat(MatchRule.bar(MENTEE, with(4, "en", false, false, true))).isEmpty();
    assertThat(MatchRule.bar(MENTEE, perfect(1))).hasValue(MatchBar.SELF);
  }

  @Test
  void whatOnlyOneOfThemOptedIntoCountsNothing() {
    Mentee quiet =
        new Mentee(1, Set.of("en"), Set.of(), MentorSource.ANYWHERE, Set.of(), Set.of(), Set.of());
    assertThat(MatchRule.fit(quiet, perfect(2)).reasons())
        .containsOnlyKeys(MatchReason.PLACE, MatchReason.COMMUNITY, MatchReason.PEER_BACKGROUND);
  }

  /** No line manager, nobody in conflict and nobody full is ever among those proposed. */
  @Property
  void proposesAtMostThreeWhomNothingSpeaksAgainstAndTheBestFirst(
      @ForAll("mentors") List<Mentor> mentors) {
    List<Fit> proposed = MatchRule.propose(MENTEE, mentors);
    assertThat(proposed).hasSizeLessThanOrEqualTo(MatchRule.PROPOSED);
    long able = mentors.stream().filter(m -> MatchRule.bar(MENTEE, m).isEmpty()).count();
    assertThat(proposed).hasSize((int) Math.min(able, MatchRule.PROPOSED));
    assertThat(proposed)
        .allSatisfy(
            f -> {
              assertThat(f.mentor().inLine() || f.mentor().inConflict()).isFalse();
              assertThat(f.mentor().ready()).isTrue();
              assertThat(f.mentor().mentees())
                  .isLessThan(Math.min(f.mentor().capacity(), MatchRule.MOST_MENTEES));
              assertThat(f.score())
                  .isBetween(0, 100)
                  .isEqualTo(f.reasons().values().stream().mapToInt(Integer::intValue).sum());
            });
    assertThat(proposed).isSortedAccordingTo((a, b) -> b.score() - a.score());
    int least = proposed.stream().mapToInt(Fit::score).min().orElse(0);
    assertThat(mentors)
        .filteredOn(m -> MatchRule.bar(MENTEE, m).isEmpty())
        .filteredOn(m -> proposed.stream().noneMatch(f -> f.mentor().id() == m.id()))
        .allSatisfy(m -> assertThat(MatchRule.fit(MENTEE, m).score()).isLessThanOrEqualTo(least));
  }

  @Provide
  Arbitrary<List<Mentor>> mentors() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    Arbitrary<boolean[]> flags =
        flag.list()
            .ofSize(7)
            .map(
                l -> {
                  boolean[] a = new boolean[7];
                  for (int i = 0; i < 7; i++) {
                    a[i] = l.get(i);
                  }
                  return a;
                });
    return Combinators.combine(
            Arbitraries.longs().between(1, 500),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(1, 8),
            Arbitraries.of("en", "fr").set().ofMinSize(1),
            Arbitraries.of(TeamSetting.class).set(),
            Arbitraries.of("C1", "C3", "C5").set(),
            Arbitraries.of(SharedGround.class).set(),
            flags)
        .as(
            (id, mentees, capacity, languages, settings, strengths, grounds, f) ->
                new Mentor(
                    id,
                    mentees,
                    capacity,
                    languages,
                    settings,
                    strengths,
                    Set.of(MeetingTime.MORNING),
                    grounds,
                    f[0],
                    f[1],
                    f[2],
                    f[3],
                    f[4],
                    f[5],
                    f[6]))
        .list()
        .uniqueElements(Mentor::id)
        .ofMaxSize(12);
  }
}
