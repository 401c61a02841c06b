package org.alongside.community;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alongside.community.EntryRule.Facts;
import org.junit.jupiter.api.Test;

class EntryRuleTest {
  private static final Facts PEER = new Facts(true, false, false, false, false, false);

  @Test
  void aPeerEntersASpaceOfPeersAndAMentorThatOfMentors() {
    Facts mentor = new Facts(false, true, false, false, false, false);
    assertThat(EntryRule.mayEnter(CommunityKind.PEERS, PEER)).isTrue();
    assertThat(EntryRule.mayEnter(CommunityKind.PEERS, mentor)).isFalse();
    assertThat(EntryRule.mayEnter(CommunityKind.MENTORS, mentor)).isTrue();
    assertThat(EntryRule.mayEnter(CommunityKind.MENTORS, PEER)).isFalse();
    assertThat(EntryRule.mayEnter(CommunityKind.MIXED, PEER)).isTrue();
  }

  /** Whatever else somebody is: who leads, manages or keeps others stays outside a peers' space. */
  @Property
  void nobodyWithPowerOverOthersEntersASpaceOfPeers(
      @ForAll boolean mentor,
      @ForAll boolean keeps,
      @ForAll boolean leads,
      @ForAll boolean manages) {
    Facts who = new Facts(true, mentor, keeps, leads, manages, false);
    assertThat(EntryRule.mayEnter(CommunityKind.PEERS, who))
        .isEqualTo(!keeps && !leads && !manages);
  }

  @Property
  void whoeverHasLeftEntersNothing(
      @ForAll CommunityKind kind, @ForAll boolean peer, @ForAll boolean mentor) {
    Facts gone = new Facts(peer, mentor, false, false, false, true);
    assertThat(EntryRule.mayEnter(kind, gone)).isFalse();
    assertThat(EntryRule.mayEnter(kind, Facts.NOBODY)).isFalse();
  }
}
