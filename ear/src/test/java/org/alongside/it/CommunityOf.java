package org.alongside.it;

import java.util.UUID;
import org.alongside.community.Communities;
import org.alongside.community.CommunityKind;
import org.alongside.community.FoundCommunity;
import org.alongside.community.Memberships;

/** Communities for tests. */
final class CommunityOf {
  private CommunityOf() {}

  /** A new one of peers that somebody convenes. */
  static String peers(APerson convenor) {
    return found(CommunityKind.PEERS, convenor);
  }

  static String found(CommunityKind kind, APerson convenor) {
    FoundCommunity found =
        new FoundCommunity(
            "Community " + UUID.randomUUID(), "To learn.", kind, convenor.publicId());
    return APerson.coordinator()
        .signedIn()
        .get(() -> Organisation.boundary(Communities.class).found(found));
  }

  /** A peer who has asked to join it and was let in by its convenor. */
  static APerson joined(String community, As convenor) {
    APerson peer = APerson.peer();
    join(community, convenor, peer);
    return peer;
  }

  static void join(String community, As convenor, APerson person) {
    Memberships memberships = Organisation.boundary(Memberships.class);
    person.signedIn().run(() -> memberships.ask(community));
    convenor.run(() -> memberships.admit(community, person.publicId()));
  }
}
