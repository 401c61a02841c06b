package org.alongside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DriftShareTest {
  private static final Set<String> ROLE = Set.of("sharing", "group");

  @Test
  void theShareIsOfWhatWasSaid() {
    Map<String, Integer> week = Map.of("sharing", 4, "group", 2, "driving", 2);
    assertThat(DriftShare.outside(week, ROLE)).isEqualTo(25);
    assertThat(DriftShare.of("sharing", week)).isEqualTo(50);
    assertThat(DriftShare.of("forms", week)).isZero();
  }

  @Test
  void aWeekWithoutAnythingHasNoDrift() {
    assertThat(DriftShare.outside(Map.of(), ROLE)).isZero();
  }
}
