package org.alongside.community;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.alongside.platform.Audited;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.SiteClock;

/** Tells people how they stand to a community, and the log what was done. */
@Dependent
class CommunityTidings {
  static final String MINE = "/community/mine";
  private static final String COMMUNITY = "community";

  @Inject private Event<MessageAsked> messages;
  @Inject private Event<Audited> audited;
  @Inject private SiteClock clock;

  void invited(Community community, long person) {
    tell(community, person, "community-invited", MINE);
  }

  /** To a convenor: somebody would like to join. */
  void asked(Community community, long convenor) {
    tell(community, convenor, "community-asked", "/community/members?id=" + community.publicId());
  }

  void admitted(Community community, long person) {
    tell(community, person, "community-joined", "/community/space?id=" + community.publicId());
  }

  void declined(Community community, long person) {
    tell(community, person, "community-declined", MINE);
  }

  /** They look after something in it now. */
  void given(Community community, long person) {
    tell(community, person, "community-role", "/community/space?id=" + community.publicId());
  }

  void done(String action, Community community, Long about) {
    audited.fire(new Audited(action, COMMUNITY, community.publicId(), about));
  }

  private void tell(Community community, long person, String kind, String path) {
    messages.fire(
        new MessageAsked(
            person,
            kind,
            community.publicId() + ' ' + clock.now(),
            Map.of(COMMUNITY, community.name()),
            path));
  }
}
