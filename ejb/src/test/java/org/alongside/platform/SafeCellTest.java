package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeCellTest {
  @Test
  void noCellRunsAsAFormula() {
    for (String cell : new String[] {"=1+1", "+1", "-1", "@A1", "\tA", "\rA", "\nA"}) {
      assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }
    assertThat(SafeCell.of("Role, values, history")).isEqualTo("Role, values, history");
    assertThat(SafeCell.of("")).isEmpty();
  }
}
