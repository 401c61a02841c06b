package org.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptsTest {
  @Test
  void noCellRunsAsAFormula() {
    for (String cell : new String[] {"=1+1", "+1", "-1", "@A1", "\tA", "\rA", "\nA"}) {
      assertThat(Transcripts.harmless(cell)).isEqualTo("'" + cell);
    }
    assertThat(Transcripts.harmless("Role, values, history")).isEqualTo("Role, values, history");
    assertThat(Transcripts.harmless("")).isEmpty();
  }
}
