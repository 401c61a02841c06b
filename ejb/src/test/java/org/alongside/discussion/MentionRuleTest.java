package org.alongside.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MentionRuleTest {
  private static final Map<Long, String> MEMBERS =
      Map.of(1L, "Ben Eng", 2L, "Ben Engle", 3L, "Renée Roy");

  @Test
  void aWholeNameAfterTheSignIsNamedHoweverItIsWritten() {
    assertThat(MentionRule.named("Ask @renée roy, she knows.", MEMBERS)).containsExactly(3L);
    assertThat(MentionRule.named("@Ben Eng! And @Renée Roy", MEMBERS))
        .containsExactlyInAnyOrder(1L, 3L);
  }

  @Test
  void theLongerNameIsMeantAndAHalfNameIsNobody() {
    assertThat(MentionRule.named("@Ben Engle was there", MEMBERS)).containsExactly(2L);
    assertThat(MentionRule.named("@Ben was there; ben.eng@example.org, too", MEMBERS)).isEmpty();
    assertThat(MentionRule.named("Ben Eng", MEMBERS)).isEmpty();
    assertThat(MentionRule.named("@Ben English", MEMBERS)).isEmpty();
  }

  @Property(tries = 200)
  void anyTextIsRead(@ForAll String text) {
    assertThat(MentionRule.named(text, MEMBERS)).isSubsetOf(1L, 2L, 3L);
  }
}
