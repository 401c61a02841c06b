package org.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alongside.catalogue.ModuleExtras;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.ReviewRule;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.junit.jupiter.api.Test;

class ModuleProgressTest {
  private static final Instant DAY = Instant.parse("2026-11-23T10:00:00Z");

  private static UnitOutline unit(int position, boolean optional) {
    return new UnitOutline(
        position + 100,
        "u" + position,
        position,
        UnitKind.PAGE,
        "Unit " + position,
        optional,
        5,
        0,
        0,
        0,
        0,
        ReviewRule.NEVER,
        false);
  }

  private static ModuleOutline module(int units, Set<Integer> optional) {
    return new ModuleOutline(
        1,
        "P01",
        2,
        1,
        "en",
        "en",
        "Title",
        "Summary",
        60,
        List.of("C1"),
        "none",
        null,
        null,
        new ModuleExtras(0, null, null, Map.of()),
        IntStream.range(0, units).mapToObj(i -> unit(i, optional.contains(i))).toList());
  }

  private static ModuleProgress.Facts facts(Map<Long, Instant> done, Long last, Instant complete) {
    return new ModuleProgress.Facts(DAY, DAY, last, "h", done, complete, null, null);
  }

  @Test
  void nothingDoneYetBeginsAtTheFirstUnit() {
    ModuleProgress progress = ModuleProgress.of(module(3, Set.of()), ModuleProgress.Facts.none());
    assertThat(progress.status()).isEqualTo(LearningStatus.NOT_STARTED);
    assertThat(progress.resumeUnit()).isEqualTo("u0");
    assertThat(progress.percent()).isZero();
  }

  @Test
  void goesOnWhereThePersonWasUnlessThatIsDone() {
    ModuleProgress there =
        ModuleProgress.of(module(3, Set.of()), facts(Map.of(100L, DAY), 102L, null));
    assertThat(there.resumeUnit()).isEqualTo("u2");
    assertThat(there.resumeAnchor()).isEqualTo("h");
    ModuleProgress done =
        ModuleProgress.of(module(3, Set.of()), facts(Map.of(100L, DAY), 100L, null));
    assertThat(done.resumeUnit()).isEqualTo("u1");
    assertThat(done.resumeAnchor()).isNull();
  }

  @Test
  void optionalUnitsCountForNothing() {
    ModuleProgress progress =
        ModuleProgress.of(module(3, Set.of(2)), facts(Map.of(100L, DAY, 102L, DAY), 101L, null));
    assertThat(progress.required()).isEqualTo(2);
    assertThat(progress.done()).isEqualTo(1);
    assertThat(progress.percent()).isEqualTo(50);
  }

  @Test
  void theMinutesLeftAreTheShareOfTheModulesOwnMinutes() {
    ModuleOutline outline = module(4, Set.of(3));
    assertThat(ModuleProgress.of(outline, ModuleProgress.Facts.none()).minutesLeft()).isEqualTo(60);
    ModuleProgress begun = ModuleProgress.of(outline, facts(Map.of(100L, DAY), 101L, null));
    assertThat(begun.minutesLeft()).isEqualTo(40);
    assertThat(begun.left()).extracting(s -> s.unit().code()).containsExactly("u1", "u2");
    assertThat(begun.resume().unit().code()).isEqualTo("u1");
  }

  @Test
  void aCompletionIsWholeWhateverTheOutlineSaysNow() {
    ModuleProgress progress = ModuleProgress.of(module(3, Set.of()), facts(Map.of(), 101L, DAY));
    assertThat(progress.status()).isEqualTo(LearningStatus.COMPLETED);
    assertThat(progress.percent()).isEqualTo(100);
  }

  @Property
  void neverShowsMoreThanAHundredAndAHundredOnlyWhenComplete(
      @ForAll @IntRange(min = 1, max = 12) int units,
      @ForAll Set<@IntRange(max = 14) Integer> done,
      @ForAll Set<@IntRange(max = 11) Integer> optional,
      @ForAll boolean complete) {
    Map<Long, Instant> dates = new HashMap<>();
    done.forEach(i -> dates.put(i + 100L, DAY));
    ModuleProgress progress =
        ModuleProgress.of(module(units, optional), facts(dates, null, complete ? DAY : null));
    assertThat(progress.percent()).isBetween(0, 100);
    assertThat(progress.percent() == 100).isEqualTo(complete);
    assertThat(progress.done()).isLessThanOrEqualTo(progress.required());
  }

  @Property
  void aModuleIsCompleteExactlyWhenEachRequiredUnitIsDone(
      @ForAll @IntRange(min = 1, max = 8) int units,
      @ForAll Set<@IntRange(max = 9) Integer> done,
      @ForAll Set<@IntRange(max = 7) Integer> optional) {
    ModuleOutline outline = module(units, optional);
    Map<Long, String> evidence = new HashMap<>();
    done.forEach(i -> evidence.put(i + 100L, "read"));
    boolean all =
        outline.required() > 0
            && outline.units().stream().allMatch(u -> u.optional() || evidence.containsKey(u.id()));
    assertThat(CompletionRule.evidence(outline, evidence, null).isPresent()).isEqualTo(all);
  }
}
